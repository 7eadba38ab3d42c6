package org.pincite.indexer.structure;

import org.pincite.indexer.document.Span;

/// What the form of an element says that it is, before its words are heard: a heading's words may
/// yet turn out to be spoken.
sealed interface Role {

  /// Running text.
  record Body() implements Role {}

  /// Set as a heading.
  ///
  /// @param level how far in it stands, 1 for the outermost
  record Heading(int level) implements Role {

    /// Whether this one ends where `other` begins: a section does not stand below another of its
    /// own level.
    boolean endsBefore(Heading other) {
      return other.level <= level;
    }
  }

  /// Marked as the item of a list by the file itself, so that no bullet stands in its words.
  record ListItem() implements Role {}

  /// A table's row.
  ///
  /// @param header the words of the header rows above it; empty where the table has none
  record Row(Span header) implements Role {}
}
