package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which letters go on with a line although they stand higher than it.
class RaisedTest {

  private final List<TextRun> line = new ArrayList<>(List.of(run("24", 300, 20, 498, 12)));

  @Test
  void raisedLettersGoOnWithTheLine() {
    assertThat(Raised.joins(line, 320, 492.5, 8)).isTrue();
  }

  @Test
  void theLineGoesOnAfterRaisedLetters() {
    line.add(run("th", 320, 6, 492.5, 8));

    assertThat(Raised.joins(line, 331, 498, 12)).isTrue();
  }

  @Test
  void aNotesFirstWordGoesOnAfterItsNumberBehindATab() {
    List<TextRun> number = List.of(run("1", 72, 4, 741.8, 6.5));

    assertThat(Raised.joins(number, 108, 744.8, 10)).isTrue();
    assertThat(Raised.joins(number, 300, 744.8, 10)).as("in another column").isFalse();
    assertThat(Raised.joins(number, 108, 756.8, 10)).as("of the next line").isFalse();
    assertThat(Raised.joins(List.of(run("th", 72, 4, 741.8, 6.5)), 108, 744.8, 10))
        .as("after letters")
        .isFalse();
  }

  @Test
  void theNextLineDoesNot() {
    line.add(run("th", 320, 6, 492.5, 8));

    assertThat(Raised.joins(line, 72, 512, 12)).as("at the left").isFalse();
    assertThat(Raised.joins(line, 327, 512, 12)).as("below").isFalse();
  }

  @Test
  void smallLettersElsewhereDoNot() {
    assertThat(Raised.joins(line, 340, 492.5, 8)).as("in another column").isFalse();
    assertThat(Raised.joins(line, 320, 480, 8)).as("of the line above").isFalse();
    assertThat(Raised.joins(line, 320, 503, 8)).as("lowered").isFalse();
    assertThat(Raised.joins(line, 320, 492.5, 11)).as("nearly as large").isFalse();
  }

  private static TextRun run(String text, double x, double width, double baseline, double size) {
    return new TextRun(text, false, x, width, baseline, size, false, false);
  }
}
