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

  /// The file has no pages of its own (Word, HTML, plain text), and words.
  ///
  /// @param blocks in the order of reading
  /// @param notes in the order in which the file has them, which is mostly that of their calls
  record Flow(List<RawBlock> blocks, List<RawNote> notes) implements Extraction {
    public Flow {
      blocks = List.copyOf(blocks);
      notes = List.copyOf(notes);
    }
  }

  /// Nothing could be read.
  ///
  /// @param reason why, as the end of the sentence "FILE …": "is empty", "is encrypted and asks for
  ///   a password"
  record Unreadable(String reason) implements Extraction {}
}
