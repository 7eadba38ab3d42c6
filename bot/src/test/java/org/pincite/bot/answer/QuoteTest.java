package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Span;

/// What of a passage is quoted, and which of its words are marked.
class QuoteTest {

  /// 30 words, of which the first can be asked for.
  private static final String THIRTY = "%s" + " and so on".repeat(9) + " it went.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when is recruitment   | Recruitment is underway.
          # words are stemmed
          who recruits          | Recruitment is underway.
          # a second sentence that adds a quarter of what the first has is quoted too
          Mayor and recruitment | It is chaired by the Mayor. Recruitment is underway.
          # no sentence ends after Mr. or p. 7
          Bowie's data          | Mr. Bowie spoke of data (see p. 7 of the minutes).
          # closing marks belong to their sentence
          secret                | "We met in secret."
          # over the end of a line
          annexe table          | There is an annexe\\nwith a table.
          """)
  void quotesTheWholeSentencesThatHaveTheWords(String question, String quote) {
    String words =
        "The Board is new. It is chaired by the Mayor. Recruitment is underway."
            + " Mr. Bowie spoke of data (see p. 7 of the minutes). \"We met in secret.\""
            + " There is an annexe\nwith a table.";

    assertThat(quote(words, question).words()).isEqualTo(quote.replace("\\n", "\n"));
  }

  @Test
  void quotesOneSentenceHoweverLong() {
    String sentence = "The budget" + " and the budget".repeat(50) + " is fixed.";

    assertThat(quote("It rained. " + sentence + " It rained.", "fixed budget").words())
        .isEqualTo(sentence);
  }

  @Test
  void quotesAtMostSixtyWordsOfSeveralSentences() {
    String words = String.join(" ", thirty("Trains"), thirty("Buses"), thirty("Trams"));

    assertThat(quote(words, "trains, buses and trams").words())
        .isEqualTo(thirty("Trains") + " " + thirty("Buses"));
  }

  @Test
  void quotesOnTheOtherSideWhereOneSideIsTooLong() {
    String trams = "Trams and ferries run.";
    String buses = "Buses" + " and so on".repeat(30) + " went. Coaches came. Taxis stood.";

    assertThat(
            quote(
                    String.join(" ", thirty("Trains"), trams, buses),
                    "trams, ferries, trains, buses, coaches, taxis")
                .words())
        .isEqualTo(thirty("Trains") + " " + trams);
  }

  @Test
  void quotesTheOpeningWhereNoWordIsSought() {
    String words = String.join(" ", thirty("Trains"), thirty("Buses"), thirty("Trams"));
    DraftPaper paper = DraftPaper.called("report").paragraph("See below.[4]").note("4", words);

    try (Shelf shelf = Shelf.of(folder, paper)) {
      assertThat(shelf.quote("footnote 4").words())
          .isEqualTo(thirty("Trains") + " " + thirty("Buses"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Met's DATA systems          | Met's, data, systems
          # the words that only ask are left aside, though the quote has them
          what did they say of data?      | data
          # stemmed, and each time it occurs
          System boards                   | Board, systems, Board
          # accents do not count
          café                            | Café
          # parts of words do not
          at stem oar                     |
          # misspelt
          sistems                         | systems
          """)
  void marksExactlyTheWordsOfTheQuestion(String question, String marks) {
    String words = "The Board did say: the Met's data systems fail the Board, at Café Royal.";
    Quote quote = quote(words, question + " Royal");

    List<String> expected = marks == null ? List.of() : List.of(marks.split(", "));
    assertThat(quote.marks().stream().map(mark -> mark.of(quote.words())))
        .filteredOn(word -> !word.equals("Royal"))
        .isEqualTo(expected);
  }

  @Test
  void marksAreCountedFromTheQuotesFirstLetter() {
    Quote quote = quote("It rained. It snowed. Kenny Bowie spoke.", "Bowie");

    assertThat(quote.words()).isEqualTo("Kenny Bowie spoke.");
    assertThat(quote.marks()).singleElement().isEqualTo(spanOf("Bowie", quote.words()));
  }

  private Quote quote(String passage, String question) {
    try (Shelf shelf = Shelf.of(folder, DraftPaper.called("letter").paragraph(passage))) {
      return shelf.quote(question);
    }
  }

  private static String thirty(String first) {
    return THIRTY.formatted(first);
  }

  private static Span spanOf(String word, String text) {
    int start = text.indexOf(word);
    return new Span(start, start + word.length());
  }
}
