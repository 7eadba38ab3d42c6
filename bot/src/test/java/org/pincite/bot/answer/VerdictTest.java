package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether the papers are said to answer.
class VerdictTest {

  private Shelf shelf;

  @BeforeEach
  void index(@TempDir Path folder) {
    shelf =
        Shelf.of(
            folder,
            DraftPaper.called("letter on oversight")
                .under("Recruitment")
                .paragraph("The Board has nine spaces.")
                .paragraph("The Mayor is chair of the Board.")
                .turn("Kelly Marsh", "March was wet."));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void aPassageWithAllTheWordsAnswers() {
    Answer answer = shelf.ask("How many spaces has the Board?");

    assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
    assertThat(answer.confidence()).isCloseTo(1, within(1e-9));
    assertThat(answer.explanation()).isEqualTo("The first passage has every word that matters.");
  }

  @Test
  void aPassageWithLittleOfTheQuestionIsOnlyTheNearest() {
    Answer answer = shelf.ask("Does the Board own helicopters in Croydon?");

    assertThat(answer.verdict()).isEqualTo(Verdict.NEAREST);
    assertThat(answer.confidence()).isGreaterThan(0).isLessThan(0.5);
    assertThat(answer.explanation())
        .isEqualTo("Nothing answers: the first passage has 1 of the 4 words that matter.");
    assertThat(answer.passages()).isNotEmpty();
  }

  @Test
  void nothingIsFoundWhereNoWordIsThere() {
    Answer answer = shelf.ask("helicopters in Croydon");

    assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(answer.confidence()).isZero();
    assertThat(answer.passages()).isEmpty();
    assertThat(answer.explanation()).isEqualTo("No passage has any of the question's words.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spaces for recruitment", "oversight spaces"})
  void whatStandsAroundAPassageCounts(String question) {
    assertThat(shelf.ask(question).confidence()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theAnswerRepeatsTheQuestionAndSaysHowLongItTook() {
    Answer answer = shelf.ask("Who is  chair?");

    assertThat(answer.question()).isEqualTo("Who is  chair?");
    assertThat(answer.took()).isPositive();
  }

  @Test
  void aSpeakersNameIsNotMisspelt() {
    assertThat(shelf.quote("Marsh").marks()).isEmpty();
  }

  @Test
  void whoseWordsTheyAreCounts() {
    Answer answer = shelf.ask("What did Kelly Marsh say about March?");

    assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
  }
}
