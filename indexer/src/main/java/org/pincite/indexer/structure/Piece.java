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
/// @param header the words of the header rows above a table's row; empty for all else
record Piece(PassageKind kind, Voice voice, List<String> headings, Span span, Span header) {

  Piece {
    headings = List.copyOf(headings);
  }

  Piece(PassageKind kind, Voice voice, List<String> headings, Span span) {
    this(kind, voice, headings, span, LeadIns.NONE);
  }
}
