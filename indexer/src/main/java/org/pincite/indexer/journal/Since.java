package org.pincite.indexer.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.pincite.indexer.document.PaperDate;

/// What has become of a paper since it was quoted.
public sealed interface Since {

  /// What has become of it, as the end of a sentence about the paper.
  default String inWords() {
    return switch (this) {
      case Same() -> "has not changed since this was quoted";
      case Renamed(String id) -> "is now called \"%s\", and has not changed".formatted(id);
      case Changed(Instant on, List<FormerPassage> _) ->
          "changed on %s since this was quoted".formatted(day(on));
      case Removed(Instant on, List<FormerPassage> _) ->
          "was taken out on %s, after this was quoted".formatted(day(on));
      case Forgotten() ->
          "has changed since this was quoted, and what it said then is no longer kept";
      case Unknown() -> "is not here";
    };
  }

  private static String day(Instant on) {
    LocalDate day = LocalDate.ofInstant(on, ZoneId.systemDefault());
    return new PaperDate.Day(day).inWords();
  }

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
