package org.pincite.indexer.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;

/// Lines that belong together: a paragraph, a heading, a list item, a table's row. It may run over
/// pages.
///
/// @param lines at least one
/// @param row what it is of a table; null for all else
record Block(List<PlacedLine> lines, @Nullable Row row) {

  Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block without lines");
    }
  }

  Block(List<PlacedLine> lines) {
    this(lines, null);
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
