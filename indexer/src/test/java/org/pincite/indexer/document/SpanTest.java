package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void refuses(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [%d, %d): expected 0 <= start <= end".formatted(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 4, true", // half of it
    "0, 9, true", // around it
    "4, 5, true", // its last code unit
    "5, 9, false", // begins where it ends
    "0, 3, false", // ends where it begins
    "4, 4, true", // a place within it
  })
  void overlaps(int start, int end, boolean expected) {
    Span other = new Span(start, end);

    assertThat(new Span(3, 5).overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(new Span(3, 5))).isEqualTo(expected);
  }

  @Test
  void theStartIsInAndTheEndIsOut() {
    Span span = new Span(3, 5);

    assertThat(span.length()).isEqualTo(2);
    assertThat(Stream.of(2, 3, 4, 5).filter(span::contains)).containsExactly(3, 4);
    assertThat(new Span(3, 3).isEmpty()).isTrue();
    assertThat(new Span(3, 3).contains(3)).isFalse();
  }

  @Test
  void itsWordsAreCutFromTheText() {
    assertThat(new Span(4, 9).of("the words here")).isEqualTo("words");
    assertThat(new Span(0, 5).shifted(4)).isEqualTo(new Span(4, 9));
    assertThatThrownBy(() -> new Span(0, 5).of("four"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sortsByStartAndThenTheShorterFirst() {
    assertThat(Stream.of(new Span(2, 9), new Span(2, 3), new Span(0, 20)).sorted())
        .containsExactly(new Span(0, 20), new Span(2, 3), new Span(2, 9));
  }
}
