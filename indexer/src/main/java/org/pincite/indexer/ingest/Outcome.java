package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.util.List;

/// What a run did with one paper.
public sealed interface Outcome {

  /// The index did not have the paper.
  ///
  /// @param id the paper's
  /// @param pages how many pages it has
  /// @param passages how many passages it has
  /// @param unread what of it was not read, and why
  record Added(String id, int pages, int passages, List<String> unread) implements Outcome {
    public Added {
      unread = List.copyOf(unread);
    }
  }

  /// The paper or its manifest entry has changed, and the new stands in the place of the old.
  ///
  /// @param id the paper's
  /// @param pages how many pages it has
  /// @param passages how many passages it has
  /// @param unread what of it was not read, and why
  record Updated(String id, int pages, int passages, List<String> unread) implements Outcome {
    public Updated {
      unread = List.copyOf(unread);
    }
  }

  /// The paper is called otherwise or stands elsewhere than before, and was not read again.
  ///
  /// @param id the paper's
  /// @param from the id that it had; the same where only its folder is another
  record Moved(String id, String from) implements Outcome {}

  /// The file has the same bytes as another paper, which answers for both.
  ///
  /// @param id what the paper would be called alone
  /// @param into the other's id
  record Folded(String id, String into) implements Outcome {}

  /// Neither paper nor entry has changed.
  ///
  /// @param id the paper's
  record Unchanged(String id) implements Outcome {}

  /// The corpus no longer has the paper, and so the index no longer does.
  ///
  /// @param id the paper's
  record Removed(String id) implements Outcome {}

  /// The file could not be read, and nothing of it is in the index.
  ///
  /// @param file the file
  /// @param reason why, as the end of the sentence "FILE …"
  record Failed(Path file, String reason) implements Outcome {}
}
