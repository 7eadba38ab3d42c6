package org.pincite.indexer.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps what was made for the papers that were last asked for. A report cites few papers at a
/// time, and all of a large index would not fit into memory.
final class Recent<V> {

  /// Papers kept: those that one chapter cites.
  private static final int KEPT = 16;

  private final Function<String, V> make;
  private final Map<String, V> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Recent(Function<String, V> make) {
    this.make = make;
  }

  /// What belongs to the paper with this id, made anew if it is no longer kept.
  V of(String id) {
    V made = kept.computeIfAbsent(id, make);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
