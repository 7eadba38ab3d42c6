package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.index.Filter;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void nothingIsNoQuestion(String blank) {
    assertThatThrownBy(() -> question(blank, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the question is empty: ask it in a few words, up to 2,000 characters");
  }

  @ParameterizedTest
  @CsvSource({"2001, '2,001'", "100000, '100,000'"})
  void aBookIsNoQuestion(int length, String said) {
    assertThatThrownBy(() -> question("a".repeat(length), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the question has %s characters: ask it in at most 2,000", said);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101})
  void tooFewOrTooManyPassagesAreRefused(int top) {
    assertThatThrownBy(() -> question("Why?", top))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("top %d: expected 1 to 100", top);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theLongestQuestionAndTheFewestAndMostPassagesAreTaken(int top) {
    assertThat(question("a".repeat(2000), top).top()).isEqualTo(top);
  }

  @Test
  void whatWasAskedBeforeCannotBeChangedAfterwards() {
    List<String> before = new ArrayList<>(List.of("Who?"));
    Question question = new Question("Why?", before, Filter.NONE, 3);
    before.clear();

    assertThat(question.context()).containsExactly("Who?");
  }

  private static Question question(String text, int top) {
    return new Question(text, List.of(), Filter.NONE, top);
  }
}
