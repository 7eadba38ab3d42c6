package org.pincite.indexer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A paper's text with the offset where each page begins: the one place that turns an offset into a
/// page.
///
/// The text is laid out for reading on: first the running text of all pages, then the footnotes of
/// all pages. A paragraph that goes on overleaf is therefore one span although notes stand at the
/// foot between its halves; and a page begins up to twice, once in each part.
///
/// A paper without pages (Word, HTML) has no starts, and no place in it has a page.
///
/// @param text the whole text
/// @param starts where each stretch of a page begins, in order of offset; the first is at 0 unless
///   there is none
/// @param pages every page of the file in order, blank ones too; empty for a paper without pages
public record PagedText(String text, List<Start> starts, List<Page> pages) {

  /// Where a stretch of one page begins; it ends where the next begins.
  ///
  /// @param offset the first code unit of the stretch
  /// @param page the page's position in the file, counted from 1
  public record Start(int offset, int page) {}

  public PagedText {
    starts = List.copyOf(starts);
    pages = List.copyOf(pages);
    boolean needsStart = !pages.isEmpty() && !text.isEmpty();
    if (needsStart != !starts.isEmpty()) {
      throw new IllegalArgumentException(
          "%d starts for a text of %d code units on %d pages"
              .formatted(starts.size(), text.length(), pages.size()));
    }
    for (int i = 0; i < starts.size(); i++) {
      checkStart(text, pages, starts, i);
    }
  }

  private static void checkStart(String text, List<Page> pages, List<Start> starts, int i) {
    Start start = starts.get(i);
    if (start.page() < 1 || start.page() > pages.size()) {
      throw new IllegalArgumentException(
          "start of page %d: expected 1 to %d".formatted(start.page(), pages.size()));
    }
    int first = i == 0 ? 0 : starts.get(i - 1).offset() + 1;
    int last = i == 0 ? 0 : text.length() - 1;
    if (start.offset() < first || start.offset() > last) {
      throw new IllegalArgumentException(
          "page %d starts at %d: expected %d to %d"
              .formatted(start.page(), start.offset(), first, last));
    }
  }

  /// A text without pages.
  public static PagedText unpaged(String text) {
    return new PagedText(text, List.of(), List.of());
  }

  public boolean isPaged() {
    return !pages.isEmpty();
  }

  /// The page on which the code unit at `offset` stands, for the end of the text its last page;
  /// null for a text without pages or words.
  ///
  /// @throws IndexOutOfBoundsException unless 0 <= `offset` <= the text's length
  public @Nullable Page pageAt(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    return starts.isEmpty() ? null : pages.get(starts.get(stretchAt(offset)).page() - 1);
  }

  /// Where the stretch of a page that holds `offset` ends, exclusive; the end of a text without
  /// pages.
  ///
  /// @throws IndexOutOfBoundsException unless 0 <= `offset` <= the text's length
  public int endOfPage(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    return starts.isEmpty() ? text.length() : stretch(stretchAt(offset)).end();
  }

  /// The pages on which `span` stands, in reading order: none for a text without pages, else one or
  /// more.
  public List<Page> pagesOf(Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    if (starts.isEmpty()) {
      return List.of();
    }
    int first = stretchAt(span.start());
    int last = stretchAt(Math.max(span.start(), span.end() - 1));
    return starts.subList(first, last + 1).stream()
        .map(start -> pages.get(start.page() - 1))
        .distinct()
        .toList();
  }

  /// What stands on one page, stretch by stretch; their words are verbatim and in reading order.
  ///
  /// @param index the page's position, counted from 1
  public List<Span> stretchesOf(int index) {
    List<Span> stretches = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).page() == index) {
        stretches.add(stretch(i));
      }
    }
    return List.copyOf(stretches);
  }

  public String slice(Span span) {
    return span.of(text);
  }

  private Span stretch(int i) {
    int end = i + 1 < starts.size() ? starts.get(i + 1).offset() : text.length();
    return new Span(starts.get(i).offset(), end);
  }

  /// The last stretch that begins at or before `offset`: of several at one offset all but the last
  /// are blank pages.
  private int stretchAt(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
