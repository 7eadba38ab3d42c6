package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;

/// What the index held before a run.
final class Former {

  static final Former NONE = new Former(List.of(), List.of());

  private final Map<String, IndexedPaper> byId = new HashMap<>();
  private final Map<String, Fingerprint> fingerprints = new HashMap<>();
  private final Map<String, String> idByContent = new HashMap<>();
  private final List<AwaitedEntry> awaited;

  /// @param papers its papers
  /// @param awaited the papers that it knew were not there
  private Former(List<IndexedPaper> papers, List<AwaitedEntry> awaited) {
    this.awaited = List.copyOf(awaited);
    for (IndexedPaper paper : papers) {
      String id = paper.entry().id();
      byId.put(id, paper);
      Fingerprint fingerprint = Fingerprint.parse(paper.fingerprint());
      if (fingerprint != null) {
        fingerprints.put(id, fingerprint);
        idByContent.put(fingerprint.content(), id);
      }
    }
  }

  /// Nothing where there is no index, or one of another version.
  static Former of(Path index) {
    if (!PassageIndex.isReadable(index)) {
      return NONE;
    }
    try (PassageIndex old = PassageIndex.open(index);
        var view = old.view()) {
      return new Former(view.papers(), view.awaited());
    }
  }

  /// The papers' ids.
  Set<String> ids() {
    return byId.keySet();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /// By what a paper is known again; null where there is no such paper.
  @Nullable Fingerprint fingerprint(String id) {
    return fingerprints.get(id);
  }

  /// Whether a paper was read from this file.
  boolean isAt(String id, Path file) {
    IndexedPaper paper = byId.get(id);
    return paper != null && whole(paper.file()).equals(whole(file));
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// The paper that was read from these bytes; null where none was.
  @Nullable String idOf(String content) {
    return idByContent.get(content);
  }

  List<CatalogueEntry> entries() {
    return byId.values().stream().map(IndexedPaper::entry).toList();
  }

  List<AwaitedEntry> awaited() {
    return awaited;
  }
}
