package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// A stretch of the text of one kind, on its way to become one passage or several.
///
/// @param kind what it is
/// @param voice whose words they are
/// @param headings the headings above it, outermost first
/// @param span its words in the text
record Piece(PassageKind kind, Voice voice, List<String> headings, Span span) {

  Piece {
    headings = List.copyOf(headings);
  }
}
