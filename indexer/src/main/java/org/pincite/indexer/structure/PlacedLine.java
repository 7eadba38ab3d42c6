package org.pincite.indexer.structure;

import org.pincite.indexer.extract.TextLine;

/// A line and where it stands.
///
/// @param page the page's position in the file, counted from 1
/// @param line the line
/// @param ends whether the line was ended on purpose: the first word of the next would still have
///   fitted
/// @param cells how many of its row's cells end before it: 0 but for a cell's first line
record PlacedLine(int page, TextLine line, boolean ends, int cells) {

  PlacedLine(int page, TextLine line, boolean ends) {
    this(page, line, ends, 0);
  }

  /// The same line as the first of a cell behind so many others.
  PlacedLine behindCells(int others) {
    return new PlacedLine(page, line, ends, others);
  }
}
