package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.PrintedLine.Box;

class PrintedLineTest {

  private static final String TEXT = "Then the ferry was late";

  /// "the ferry was" behind another line's "Then".
  private static final PrintedLine LINE =
      new PrintedLine(new Span(5, 18), 3, 0, 200, 220, List.of(100, 150, 250, 320));

  @ParameterizedTest
  @CsvSource({
    "0, 100, 200, 220, 20",
    "1, 200, 680, 20, 220", // read from the bottom to the top
    "2, 680, 780, 220, 20", // upside down
    "3, 780, 100, 20, 220", // read from the top to the bottom
  })
  void coversWhereThePageShowsIt(int turn, int left, int top, int width, int height) {
    PrintedLine turned = new PrintedLine(LINE.span(), 3, turn, 200, 220, LINE.stops());

    assertThat(turned.box()).isEqualTo(new Box(3, left, top, width, height));
  }

  @ParameterizedTest
  @CsvSource({
    "0,  23, 5, 18, 100, 320", // more than the line
    "9,  14, 9, 14, 150, 247", // "ferry", without the space behind it
    "11, 18, 11, 18, 150, 320", // from within a word
    "5,   6, 5,  6, 100, 147", // a letter stands for its word
  })
  void isCutToWords(int from, int to, int start, int end, int left, int right) {
    PrintedLine cut = LINE.within(new Span(from, to), TEXT);

    assertThat(cut.span()).isEqualTo(new Span(start, end));
    assertThat(cut.stops().getFirst()).isEqualTo(left);
    assertThat(cut.stops().getLast()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "18, 23", "9, 9"})
  void hasNoWordsElsewhere(int from, int to) {
    assertThat(LINE.within(new Span(from, to), TEXT)).isNull();
  }

  @Test
  void hasWords() {
    assertThatThrownBy(() -> new PrintedLine(new Span(0, 1), 3, 0, 1, 2, List.of(1)))
        .hasMessage("a line on page 3 without words");
  }
}
