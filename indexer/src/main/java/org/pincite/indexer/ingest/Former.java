package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.PassageIndex;

/// What the index held before a run.
///
/// @param fingerprints of its papers, by id
/// @param awaited the papers that it knew were not there
record Former(Map<String, String> fingerprints, List<AwaitedEntry> awaited) {

  static final Former NONE = new Former(Map.of(), List.of());

  Former {
    fingerprints = Map.copyOf(fingerprints);
    awaited = List.copyOf(awaited);
  }

  /// Nothing where there is no index, or one of another version.
  static Former of(Path index) {
    if (!PassageIndex.isReadable(index)) {
      return NONE;
    }
    try (PassageIndex old = PassageIndex.open(index);
        var view = old.view()) {
      return new Former(
          view.papers().stream()
              .collect(
                  Collectors.toMap(paper -> paper.entry().id(), paper -> paper.fingerprint())),
          view.awaited());
    }
  }
}
