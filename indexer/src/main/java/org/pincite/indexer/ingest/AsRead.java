package org.pincite.indexer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.structure.Cover;
import org.pincite.indexer.structure.PaperReader;

/// What reading a file's bytes gives, whatever the file is called and whatever is said of it.
sealed interface AsRead {

  /// A paper.
  ///
  /// @param paper its words and their structure
  /// @param cover the title that its cover sets in large type; null where it has none
  /// @param unread what of it was not read, and why
  /// @param picturesLeft whether pages that are pictures were left
  record Text(Paper paper, @Nullable String cover, List<String> unread, boolean picturesLeft)
      implements AsRead {
    public Text {
      unread = List.copyOf(unread);
    }
  }

  /// No paper.
  ///
  /// @param reason as the end of the sentence "FILE …"
  record Nothing(String reason) implements AsRead {}

  /// What an extraction gives.
  ///
  /// @param recognises whether pages that are pictures were read
  static AsRead of(Extraction read, boolean recognises) {
    try {
      return switch (read) {
        case Extraction.Pages pages ->
            new Text(
                PaperReader.read(pages),
                Cover.title(pages),
                read.unread(),
                !pages.pictures().isEmpty() && !recognises);
        case Extraction.Flow flow -> new Text(PaperReader.read(flow), null, read.unread(), false);
        case Extraction.Unreadable(String reason) -> new Nothing(reason);
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // A layout that the rules did not foresee: the paper fails, the run goes on.
      return new Nothing("was read, but its structure was not understood: " + e.getMessage());
    }
  }

  /// Whether the same bytes will always give the same: a time limit or a disk may be kinder next
  /// time.
  default boolean isLasting() {
    return switch (this) {
      case Text _ -> true;
      case Nothing(String reason) -> reason.startsWith("is ") || reason.startsWith("has ");
    };
  }
}
