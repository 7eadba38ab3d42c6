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
