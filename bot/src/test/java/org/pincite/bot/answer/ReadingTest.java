package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.index.Filter;

/// What a question is taken to ask for.
class ReadingTest {

  private Shelf shelf;

  @BeforeEach
  void index(@TempDir Path folder) {
    shelf =
        Shelf.of(
            folder,
            DraftPaper.called("letter")
                .paragraph("The Policing Board will meet in spring.[14]")
                .paragraph("The Audit Panel will meet in autumn.[15]")
                .paragraph("They did say what they think.")
                .paragraph("Performance metrics are revised. Nothing is recommended.")
                .note("14", "Transcript of the hearing, p.7")
                .note("15", "The data was wrong, and the Met says so."),
            DraftPaper.called("report")
                .paragraph("Trains are late.[15]")
                .note("15", "A timetable of the railways."));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a letter changed, left out, put in; two swapped
          pilicing    | The Policing Board will meet in spring.
          polcing     | The Policing Board will meet in spring.
          policcing   | The Policing Board will meet in spring.
          ploicing    | The Policing Board will meet in spring.
          # two letters of a long word
          reccomended | Nothing is recommended.
          # a plural that is none
          autumns     | The Audit Panel will meet in autumn.
          """)
  void misspeltWordsAreMended(String question, String quote) {
    Answer answer = shelf.ask(question);

    assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
    assertThat(answer.passages().getFirst().quote().words()).isEqualTo(quote);
  }

  @Test
  void whatAWordWasTakenForIsSaid() {
    assertThat(shelf.ask("pilicing").corrections()).isEqualTo("Read \"pilicing\" as \"policing\".");
    assertThat(shelf.ask("policing").corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mat", // short words are like too many others
        "xolicing", // the first letter is never wrong
        "polxxxng" // three letters
      })
  void aWordThatIsLikeNoneIsNotBent(String question) {
    assertThat(shelf.ask(question).verdict()).isEqualTo(Verdict.NOTHING);
  }

  @Test
  void aFollowUpIsReadWithTheQuestionBefore() {
    assertThat(first("When will it meet?", "What is the Policing Board?"))
        .isEqualTo("The Policing Board will meet in spring.");
    assertThat(first("When will it meet?", "What is the Audit Panel?"))
        .isEqualTo("The Audit Panel will meet in autumn.");
  }

  @Test
  void onlyTheLatestQuestionBeforeCounts() {
    assertThat(first("When will it meet?", "What is the Audit Panel?", "And the Policing Board?"))
        .isEqualTo("The Policing Board will meet in spring.");
  }

  @Test
  void theQuestionItselfOutweighsTheOneBefore() {
    assertThat(first("And the Audit Panel?", "When will the Policing Board meet?"))
        .isEqualTo("The Audit Panel will meet in autumn.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "footnote 14",
        "What does footnote 14 say?",
        "Footnotes 14",
        "foot note 14",
        "what is in note 14?",
        "note no. 14",
        "footnote number 14",
        "fn 14"
      })
  void aFootnoteIsFoundByItsNumber(String question) {
    Answer answer = shelf.ask(question);

    assertThat(answer.passages())
        .extracting(cited -> cited.quote().words())
        .containsExactly("Transcript of the hearing, p.7");
    assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
    assertThat(answer.confidence()).isEqualTo(1);
    assertThat(answer.explanation()).isEqualTo("This is footnote 14, as asked.");
  }

  @Test
  void ofSeveralFootnotesWithOneNumberTheOneWithTheWordsComesFirst() {
    assertThat(first("footnote 15 on the data"))
        .isEqualTo("The data was wrong, and the Met says so.");
    assertThat(first("footnote 15 on railways")).isEqualTo("A timetable of the railways.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"footnote 15", "What does footnote 15 say?"})
  void aFootnoteThatSeveralPapersHaveIsNoAnswerByItsNumberAlone(String question) {
    Answer answer = shelf.ask(question);

    assertThat(answer.verdict()).isEqualTo(Verdict.NEAREST);
    assertThat(answer.confidence()).isEqualTo(0.5);
    assertThat(answer.explanation())
        .isEqualTo("2 papers have a footnote 15: name the one that is meant.");
    assertThat(answer.passages()).hasSize(2);
  }

  @Test
  void aFootnoteThatIsNotThereIsSaidToBeMissing() {
    Answer answer = shelf.ask("footnote 99");

    assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(answer.explanation()).isEqualTo("No paper searched has a footnote 99.");
    assertThat(answer.passages()).isEmpty();
  }

  @Test
  void aFootnoteOfAnotherPaperIsNotTaken() {
    Answer answer = shelf.ask("footnote 14", new Filter(List.of("report"), null, null, null));

    assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
  }

  @Test
  void wordsThatOnlyAskAreSoughtWhereThereAreNoOthers() {
    assertThat(first("what did they say?")).isEqualTo("They did say what they think.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who?", "is it?", "the"})
  void aQuestionOfWordsThatOnlyAskIsNoFault(String question) {
    assertThat(shelf.ask(question).verdict()).isEqualTo(Verdict.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会議で何が決まりましたか",
        "Что сказал мэр?",
        "ماذا قال العمدة؟",
        "🙂",
        "👩‍👩‍👧",
        "\ud83d", // half of one
        "???",
        "—",
        "\u0000",
        "\u0301",
        "AND OR NOT (\"",
        "*:*",
        "[a TO z}"
      })
  void aQuestionOfNothingThePapersHaveIsNoFault(String question) {
    assertNothing(shelf.ask(question));
  }

  @Test
  void theLongestWordIsNoFault() {
    assertNothing(shelf.ask("a".repeat(Question.LONGEST)));
  }

  @Test
  void aQuestionOfVeryManyWordsIsNoFault() {
    StringBuilder question = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      question.append(" w").append(i);
    }

    assertNothing(shelf.ask(question.toString()));
  }

  @Test
  void aNumberThatSomebodyNotesIsNoFootnote() {
    assertThat(first("Did the letter note 2 metrics?"))
        .startsWith("Performance metrics are revised.");
  }

  private static void assertNothing(Answer answer) {
    assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(answer.confidence()).isZero();
    assertThat(answer.passages()).isEmpty();
    assertThat(answer.explanation()).isEqualTo("No passage has any of the question's words.");
  }

  private String first(String question, String... before) {
    Question followUp = new Question(question, List.of(before), Filter.NONE, 10);
    return shelf.ask(followUp).passages().getFirst().quote().words();
  }
}
