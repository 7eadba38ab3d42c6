package org.pincite.indexer.structure;

import java.util.List;

/// A footnote's body.
///
/// @param number as printed
/// @param lines its lines without the number, over one page or two
record Note(String number, List<PlacedLine> lines) {

  Note {
    lines = List.copyOf(lines);
  }

  /// The position of the page on which it begins.
  int page() {
    return lines.getFirst().page();
  }
}
