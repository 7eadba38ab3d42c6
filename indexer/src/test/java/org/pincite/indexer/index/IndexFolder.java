package org.pincite.indexer.index;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;

/// An index for a test, on disk.
record IndexFolder(Path path) {

  /// Puts a paper into the index, or in the place of the one with its id.
  IndexFolder with(String id, Paper paper) {
    return with(entry(id, ""), paper);
  }

  IndexFolder with(CatalogueEntry entry, Paper paper) {
    return write(builder -> builder.replace(indexed(entry, paper), paper));
  }

  /// Writes what `writing` says and commits it.
  IndexFolder write(Consumer<IndexBuilder> writing) {
    try (IndexBuilder builder = IndexBuilder.open(path, false)) {
      writing.accept(builder);
      builder.commit();
    }
    return this;
  }

  /// What a view of the latest commit has to say.
  <T extends @Nullable Object> T read(Function<IndexView, T> reading) {
    try (PassageIndex index = PassageIndex.open(path);
        IndexView view = index.view()) {
      return reading.apply(view);
    }
  }

  List<IndexedPaper> papers() {
    return read(IndexView::papers);
  }

  @Nullable IndexedPaper paper(String id) {
    return read(view -> view.paper(id));
  }

  @Nullable IndexedPage page(String paper, int index) {
    return read(view -> view.page(paper, index));
  }

  List<IndexedPassage> passages(String paper) {
    return read(view -> view.passages(paper));
  }

  /// The words of a paper's passages, in order.
  List<String> words(String paper) {
    return read(view -> words(view, paper));
  }

  static List<String> words(IndexView view, String paper) {
    return view.passages(paper).stream().map(IndexedPassage::text).toList();
  }

  /// The hits of any of these words.
  List<Hit> search(String words, Filter filter, int limit) {
    return read(view ->
        view.search(
            view.terms(words).stream().map(term -> new WeightedTerm(term.term(), 1)).toList(),
            filter,
            limit));
  }

  int count(Filter filter) {
    return read(view -> view.count(filter));
  }

  static CatalogueEntry entry(String id, String collection) {
    return new CatalogueEntry(id, collection, null, null, "Paper " + id, null, List.of());
  }

  static IndexedPaper indexed(CatalogueEntry entry, Paper paper) {
    return new IndexedPaper(
        entry,
        Path.of("corpus", entry.id() + ".pdf"),
        "fingerprint",
        paper.text().pages().size(),
        paper.passages().size());
  }
}
