package org.pincite.indexer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.OtherName;
import org.pincite.indexer.source.SourcePaper;

/// What a run has to do about one paper.
sealed interface Step {

  /// The paper as the corpus has it.
  SourcePaper paper();

  /// Nothing: the index has it as it is.
  record Keep(SourcePaper paper) implements Step {}

  /// To put it into the index.
  ///
  /// @param fingerprint the paper's, before it is read
  /// @param state the file's when its bytes were digested
  /// @param names its other names
  /// @param origin what is new of it
  record Take(
      SourcePaper paper,
      Fingerprint fingerprint,
      FileState state,
      List<OtherName> names,
      Origin origin)
      implements Step {
    public Take {
      names = List.copyOf(names);
    }
  }

  /// To answer for it under the name of another paper with the same bytes.
  ///
  /// @param into the other's id
  record Fold(SourcePaper paper, String into) implements Step {}

  /// To say that it cannot be read.
  record Fail(SourcePaper paper, String reason) implements Step {}

  /// What is new of a paper.
  sealed interface Origin {

    /// All of it.
    record New() implements Origin {}

    /// Its bytes, or what is said of it.
    record Changed() implements Origin {}

    /// Where it stands or what it is called: the bytes are those of a paper that the index has.
    ///
    /// @param from the id that it had
    record Moved(String from) implements Origin {}
  }

  /// The id that it had in the index before; null where it was not there.
  static @Nullable String formerly(Take take) {
    return switch (take.origin()) {
      case Origin.New _ -> null;
      case Origin.Changed _ -> take.paper().entry().id();
      case Origin.Moved(String from) -> from;
    };
  }
}
