package org.pincite.indexer.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a run did, in numbers, and what it could not do.
///
/// @param begun when it began
/// @param finished when the index had what it read
/// @param added papers that the index did not have
/// @param updated papers whose file or description had changed
/// @param unchanged papers that were left as they are
/// @param moved papers that were called otherwise before
/// @param removed papers that the corpus no longer has
/// @param folded files with the same bytes as another paper's
/// @param failures the files that could not be read
/// @param papers by their ids when each paper of the index was read, where that is known
public record RunRecord(
    Instant begun,
    Instant finished,
    int added,
    int updated,
    int unchanged,
    int moved,
    int removed,
    int folded,
    List<Failure> failures,
    Map<String, Taken> papers) {

  public RunRecord {
    failures = List.copyOf(failures);
    papers = Map.copyOf(papers);
  }

  /// How a paper came into the index.
  ///
  /// @param at when it was read
  /// @param unread what of it was not read, and why
  public record Taken(Instant at, List<String> unread) {
    public Taken {
      unread = List.copyOf(unread);
    }
  }

  /// A file that could not be read.
  ///
  /// @param file its path in the corpus, with forward slashes
  /// @param reason why, as the end of the sentence "FILE …"
  public record Failure(String file, String reason) {}
}
