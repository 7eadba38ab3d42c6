package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.PagedText.Start;

class PagedTextTest {

  /// Page 1 and 3 have words, page 1 has a note; page 2 is blank.
  private static final PagedText TEXT =
      new PagedText(
          "body overleaf note",
          List.of(new Start(0, 1), new Start(5, 3), new Start(14, 1)),
          pages("i", "ii", "1"));

  @Test
  void aPageIsComputedFromTheOffset() {
    assertThat(TEXT.pageAt(0)).isEqualTo(page(1, "i"));
    assertThat(TEXT.pageAt(4)).isEqualTo(page(1, "i"));
    assertThat(TEXT.pageAt(5)).isEqualTo(page(3, "1"));
    assertThat(TEXT.pageAt(14)).isEqualTo(page(1, "i"));
  }

  @Test
  void theEndOfTheTextIsOnItsLastPage() {
    assertThat(TEXT.pageAt(18)).isEqualTo(page(1, "i"));
  }

  @Test
  void aPageThatIsComeBackToIsNamedOnce() {
    assertThat(TEXT.pagesOf(new Span(3, 16))).containsExactly(page(1, "i"), page(3, "1"));
  }

  @Test
  void aSpanThatEndsWhereAPageBeginsIsNotOnIt() {
    assertThat(TEXT.pagesOf(new Span(0, 5))).containsExactly(page(1, "i"));
  }

  @Test
  void aSpanWithoutWordsIsWhereItStands() {
    assertThat(TEXT.pagesOf(new Span(5, 5))).containsExactly(page(3, "1"));
  }

  @Test
  void whatStandsOnAPageComesStretchByStretch() {
    assertThat(TEXT.stretchesOf(1).stream().map(TEXT::slice)).containsExactly("body ", "note");
    assertThat(TEXT.stretchesOf(2)).isEmpty();
  }

  @Test
  void aTextWithoutPagesHasNone() {
    PagedText text = PagedText.unpaged("words");

    assertThat(text.isPaged()).isFalse();
    assertThat(text.pageAt(3)).isNull();
    assertThat(text.pagesOf(new Span(0, 5))).isEmpty();
    assertThat(text.stretchesOf(1)).isEmpty();
    assertThat(text.endOfPage(3)).isEqualTo(5);
  }

  @Test
  void blankPagesAreNoText() {
    PagedText text = new PagedText("", List.of(), pages("1", "2"));

    assertThat(text.isPaged()).isTrue();
    assertThat(text.pageAt(0)).isNull();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("", starts(0, 1), 1, "1 starts for a text of 0 code units on 1 pages"),
        arguments("abc", starts(), 2, "0 starts for a text of 3 code units on 2 pages"),
        arguments("abc", starts(0, 1), 0, "1 starts for a text of 3 code units on 0 pages"),
        arguments("abc", starts(0, 0), 2, "start of page 0: expected 1 to 2"),
        arguments("abc", starts(0, 1, 1, 3), 2, "start of page 3: expected 1 to 2"),
        arguments("abc", starts(1, 1), 2, "page 1 starts at 1: expected 0 to 0"),
        arguments("abc", starts(-1, 1), 2, "page 1 starts at -1: expected 0 to 0"),
        arguments("abc", starts(0, 1, 0, 2), 2, "page 2 starts at 0: expected 1 to 2"),
        arguments("abc", starts(0, 1, 3, 2), 2, "page 2 starts at 3: expected 1 to 2"),
        arguments("abc", starts(0, 1, 2, 2, 1, 1), 2, "page 1 starts at 1: expected 3 to 2"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refuses(String text, List<Start> starts, int pages, String sentence) {
    List<Page> blank = IntStream.rangeClosed(1, pages).mapToObj(Page::unlabelled).toList();

    assertThatThrownBy(() -> new PagedText(text, starts, blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void refusesAnOffsetOutsideTheText(int offset) {
    assertThatThrownBy(() -> TEXT.pageAt(offset)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> TEXT.endOfPage(offset)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /// Starts as pairs of offset and page.
  private static List<Start> starts(int... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(i -> new Start(pairs[2 * i], pairs[2 * i + 1]))
        .toList();
  }

  private static List<Page> pages(String... labels) {
    return IntStream.rangeClosed(1, labels.length).mapToObj(i -> page(i, labels[i - 1])).toList();
  }

  private static Page page(int index, String label) {
    return new Page(index, label, true);
  }
}
