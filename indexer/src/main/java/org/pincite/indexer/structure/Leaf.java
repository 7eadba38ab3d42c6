package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.extract.TextLine;

/// What is left of a page, or of a part of it.
///
/// @param page the page's position in the file, counted from 1
/// @param lines its lines from top to bottom
record Leaf(int page, List<TextLine> lines) {

  Leaf {
    lines = List.copyOf(lines);
  }
}
