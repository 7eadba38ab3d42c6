package org.pincite.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pincite.indexer.citation.CitedPaper;
import org.pincite.indexer.citation.CitedPassage;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPage;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PagePart;

/// The papers of an index as citations are followed into them.
final class HeldPapers {

  private final IndexView view;

  HeldPapers(IndexView view) {
    this.view = view;
  }

  /// The paper with this id, its passages one a line.
  CitedPaper paper(String id) {
    StringBuilder text = new StringBuilder();
    List<Start> starts = new ArrayList<>();
    List<CitedPassage> passages = new ArrayList<>();
    for (IndexedPassage passage : view.passages(id)) {
      int start = text.length();
      for (PagePart part : passage.parts()) {
        addStart(new Start(start + part.from(), part.page().index()), starts);
      }
      text.append(passage.text());
      passages.add(new CitedPassage(passage.id(), passage.voice(), new Span(start, text.length())));
      text.append('\n');
    }
    List<Page> pages = view.pages(id).stream().map(IndexedPage::page).toList();
    PagedText paged =
        starts.isEmpty()
            ? PagedText.unpaged(text.toString())
            : new PagedText(text.toString(), starts, pages);
    return new CitedPaper(Objects.requireNonNull(view.paper(id)).entry(), paged, passages);
  }

  private static void addStart(Start start, List<Start> starts) {
    if (starts.isEmpty() || starts.getLast().page() != start.page()) {
      starts.add(start);
    }
  }
}
