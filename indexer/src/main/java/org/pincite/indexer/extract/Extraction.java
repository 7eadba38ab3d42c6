package org.pincite.indexer.extract;

import java.util.List;

/// What came of reading a file.
public sealed interface Extraction {

  /// The file has pages, and words on at least one of them.
  ///
  /// @param pages every page of the file in order, blank ones too
  /// @param pictures the pages that have no words because they are pictures, in order
  record Pages(List<RawPage> pages, List<UnreadPage> pictures) implements Extraction {
    public Pages {
      pages = List.copyOf(pages);
      pictures = List.copyOf(pictures);
    }

    public Pages(List<RawPage> pages) {
      this(pages, List.of());
    }
  }

  /// The file has no pages of its own (Word, HTML, plain text), and words.
  ///
  /// @param blocks in the order of reading
  /// @param notes in the order in which the file has them, which is mostly that of their calls
  /// @param parts the names of the parts whose words are not among these
  record Flow(List<RawBlock> blocks, List<RawNote> notes, List<String> parts)
      implements Extraction {
    public Flow {
      blocks = List.copyOf(blocks);
      notes = List.copyOf(notes);
      parts = List.copyOf(parts);
    }
  }

  /// Nothing could be read.
  ///
  /// @param reason why, as the end of the sentence "FILE …": "is empty", "is encrypted and asks for
  ///   a password"
  record Unreadable(String reason) implements Extraction {}

  /// What of a file that was read was not, as names and reasons: "pages 3, 7: took longer than 120
  /// seconds to read", "part afchunk1.mht". Empty where nothing is missing.
  default List<String> unread() {
    return switch (this) {
      case Pages(_, List<UnreadPage> pictures) -> UnreadPage.byReason(pictures);
      case Flow(_, _, List<String> parts) -> parts.stream().map("part %s"::formatted).toList();
      case Unreadable _ -> List.of();
    };
  }
}
