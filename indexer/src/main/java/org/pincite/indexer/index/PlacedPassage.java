package org.pincite.indexer.index;

import java.util.List;
import org.pincite.indexer.document.PrintedLine;

/// A passage and where it is printed.
///
/// @param passage the passage
/// @param lines where its words are printed, in order; their places are those in the passage's
///   text. None for a paper without pages
public record PlacedPassage(IndexedPassage passage, List<PrintedLine> lines) {
  public PlacedPassage {
    lines = List.copyOf(lines);
  }
}
