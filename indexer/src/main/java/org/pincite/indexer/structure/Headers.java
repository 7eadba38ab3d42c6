package org.pincite.indexer.structure;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Span;

/// Keeps the header of the table that is being laid out, for each of its rows: also overleaf, where
/// the table goes on in the same columns, with its header printed again or without.
final class Headers {

  private Span header = LeadIns.NONE;

  /// The role of a row; null for a header's row, which stands with each row below it and is no
  /// passage itself. A header that has no row below is a row like others.
  ///
  /// @param span the row's words
  /// @param above the row directly above it, none where another block or nothing stands there
  /// @param below whether a row stands directly below it
  @Nullable Role roleOf(Row row, Span span, @Nullable Row above, boolean below) {
    boolean goesOn = above != null && row.grid().hasColumnsOf(above.grid());
    if (!goesOn) {
      header = LeadIns.NONE;
    }
    if (!row.header() || !below) {
      return new Role.Row(header);
    }
    boolean another = goesOn && above != null && above.header() && !header.isEmpty();
    header = another ? new Span(header.start(), span.end()) : span;
    return null;
  }
}
