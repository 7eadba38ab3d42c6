package org.pincite.bot.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Quote;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PlacedPassage;

/// A passage that is marked on its page, or some words of it.
///
/// @param placed the passage
/// @param words the marked words as places in its text, at least one stretch
record Marked(PlacedPassage placed, List<Span> words) {

  Marked {
    words = List.copyOf(words);
  }

  /// @param wanted none for the whole passage; what goes beyond its text is left out
  static Marked of(PlacedPassage placed, List<Span> wanted) {
    int length = placed.passage().text().length();
    List<Span> words =
        wanted.stream()
            .filter(span -> span.start() < length)
            .map(span -> new Span(span.start(), Math.min(span.end(), length)))
            .sorted()
            .toList();
    return new Marked(placed, words.isEmpty() ? List.of(new Span(0, length)) : words);
  }

  IndexedPassage passage() {
    return placed.passage();
  }

  /// The pages that the words stand on, in order; none for a paper without pages.
  List<Page> pages() {
    return words.stream().flatMap(span -> passage().pages(span).stream()).distinct().toList();
  }

  /// What the words cover on a page, line by line.
  List<PrintedLine.Box> boxesOn(Page page) {
    return placed.lines().stream()
        .filter(line -> line.page() == page.index())
        .flatMap(line -> words.stream().map(span -> line.within(span, passage().text())))
        .filter(Objects::nonNull)
        .map(PrintedLine::box)
        .toList();
  }

  /// From the first of the words to the last, verbatim.
  String quote() {
    return new Span(words.getFirst().start(), words.getLast().end()).of(passage().text());
  }

  String citation() {
    return HouseStyle.cite(passage().document(), pages(), passage().headings());
  }

  /// Whether all of the passage is marked.
  boolean isWhole() {
    return words.equals(List.of(new Span(0, passage().text().length())));
  }

  /// Where it is shown: with some of the words if not all are marked.
  String address() {
    return PaperAddress.words(
        passage().document().id(), passage().id(), isWhole() ? List.of() : words);
  }

  /// The marked words within all the others of a passage, to be set with its notes.
  ///
  /// @param marked null, or of another passage, where nothing of this one is marked
  static Quote within(IndexedPassage passage, @Nullable Marked marked) {
    boolean own = marked != null && marked.passage().id().equals(passage.id());
    return new Quote(
        passage.text(),
        new Span(0, passage.text().length()),
        own && marked != null ? marked.words() : List.of(),
        passage.notes());
  }
}
