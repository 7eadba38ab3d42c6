package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.extract.TextLine;

/// Lines that belong together: a paragraph, a heading, a list item. It may run over pages.
///
/// @param lines at least one
record Block(List<PlacedLine> lines) {

  Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block without lines");
    }
  }

  TextLine first() {
    return lines.getFirst().line();
  }

  TextLine last() {
    return lines.getLast().line();
  }

  /// The words as printed, footnote marks and all, lines parted by spaces.
  String rawText() {
    return String.join(" ", lines.stream().map(placed -> placed.line().text()).toList());
  }

  /// Whether every line is mostly bold.
  boolean bold() {
    return lines.stream().allMatch(placed -> placed.line().bold());
  }

  /// Whether every line is mostly italic.
  boolean italic() {
    return lines.stream().allMatch(placed -> placed.line().italic());
  }
}
