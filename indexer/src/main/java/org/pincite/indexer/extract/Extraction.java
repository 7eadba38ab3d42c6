package org.pincite.indexer.extract;

import java.util.List;

/// What came of reading a file.
public sealed interface Extraction {

  /// The file has pages, and words on at least one of them.
  ///
  /// @param pages every page of the file in order, blank ones too
  record Pages(List<RawPage> pages) implements Extraction {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /// Nothing could be read.
  ///
  /// @param reason why, as the end of the sentence "FILE …": "is empty", "is encrypted and asks for
  ///   a password"
  record Unreadable(String reason) implements Extraction {}
}
