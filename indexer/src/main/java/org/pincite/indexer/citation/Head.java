package org.pincite.indexer.citation;

import java.util.List;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Span;

/// The first lines of a paper's first page with words.
///
/// @param lines in order
record Head(List<String> lines) {

  /// So many lines hold the head of every paper seen: two of a running head, five of names and
  /// titles, the date.
  private static final int LINES = 14;

  Head {
    lines = List.copyOf(lines);
  }

  static Head of(Paper paper) {
    String text = paper.text().text();
    Span first = new Span(0, text.isEmpty() ? 0 : paper.text().endOfPage(0));
    return new Head(
        first.of(text).lines().map(String::strip).filter(Head::hasLetters).limit(LINES).toList());
  }

  /// Whether the head greets somebody: who signs stands where a title would.
  boolean isLetter() {
    return lines.stream().anyMatch(line -> line.startsWith("Dear "));
  }

  private static boolean hasLetters(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }
}
