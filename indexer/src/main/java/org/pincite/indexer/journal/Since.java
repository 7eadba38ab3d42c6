package org.pincite.indexer.journal;

import java.time.Instant;
import java.util.List;

/// What has become of a paper since it was quoted.
public sealed interface Since {

  /// Nothing: its file has the same bytes.
  record Same() implements Since {}

  /// Its text is the same, under another id.
  ///
  /// @param id the one it has now
  record Renamed(String id) implements Since {}

  /// Another text stands in its place.
  ///
  /// @param on when that one came
  /// @param passages what the paper said until then, in reading order
  record Changed(Instant on, List<FormerPassage> passages) implements Since {
    public Changed {
      passages = List.copyOf(passages);
    }
  }

  /// The corpus no longer has it.
  ///
  /// @param on when it was taken out
  /// @param passages what it said until then, in reading order
  record Removed(Instant on, List<FormerPassage> passages) implements Since {
    public Removed {
      passages = List.copyOf(passages);
    }
  }

  /// The paper is there, its text is another, and the former one is no longer kept.
  record Forgotten() implements Since {}

  /// Neither the paper nor a former text of it is there.
  record Unknown() implements Since {}
}
