package org.pincite.bot.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.journal.FormerPassage;
import org.pincite.indexer.journal.Since;

/// What has become of a paper since it was quoted.
///
/// @param status "same", "renamed", "changed", "removed" or "forgotten"
/// @param explanation the same in a sentence
/// @param on the moment of the change, in UTC; null where there was none, or nobody knows it
/// @param document the id that the paper has now; null where it is no longer there
/// @param passages what the paper said until then, in reading order; none where it has not changed
public record SinceJson(
    String status,
    String explanation,
    @Nullable String on,
    @Nullable String document,
    List<FormerPassage> passages) {

  /// The form of what has become of a paper.
  ///
  /// @param document the id under which it was quoted
  /// @param passage the one passage that is wanted; null for all
  public static SinceJson of(Since since, String document, @Nullable String passage) {
    String sentence = "The paper %s.".formatted(since.inWords());
    return switch (since) {
      case Since.Same() -> new SinceJson("same", sentence, null, document, List.of());
      case Since.Renamed(String id) -> new SinceJson("renamed", sentence, null, id, List.of());
      case Since.Changed(var on, var passages) ->
          new SinceJson("changed", sentence, on.toString(), document, only(passage, passages));
      case Since.Removed(var on, var passages) ->
          new SinceJson("removed", sentence, on.toString(), null, only(passage, passages));
      case Since.Forgotten() -> new SinceJson("forgotten", sentence, null, document, List.of());
      case Since.Unknown() -> new SinceJson("unknown", sentence, null, null, List.of());
    };
  }

  private static List<FormerPassage> only(@Nullable String passage, List<FormerPassage> passages) {
    return passage == null
        ? passages
        : passages.stream().filter(one -> one.id().equals(passage)).toList();
  }
}
