package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;

/// What the index held before a run.
///
/// @param papers its papers
/// @param awaited the papers that it knew were not there
record Former(List<IndexedPaper> papers, List<AwaitedEntry> awaited) {

  static final Former NONE = new Former(List.of(), List.of());

  Former {
    papers = List.copyOf(papers);
    awaited = List.copyOf(awaited);
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

  /// Of each paper by its id.
  Map<String, String> fingerprints() {
    return papers.stream()
        .collect(Collectors.toMap(paper -> paper.entry().id(), IndexedPaper::fingerprint));
  }

  List<CatalogueEntry> entries() {
    return papers.stream().map(IndexedPaper::entry).toList();
  }
}
