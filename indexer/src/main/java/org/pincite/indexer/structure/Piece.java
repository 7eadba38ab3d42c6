package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;

/// A stretch of the text of one kind, on its way to become one passage or several.
///
/// @param kind what it is
/// @param headings the headings above it, outermost first
/// @param span its words in the text
record Piece(PassageKind kind, List<String> headings, Span span) {

  Piece {
    headings = List.copyOf(headings);
  }
}
