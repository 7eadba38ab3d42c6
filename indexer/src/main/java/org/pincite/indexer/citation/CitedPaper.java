package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;

/// A paper to which citations may lead.
///
/// @param entry its catalogue entry
/// @param text its passages in reading order, one a line
/// @param passages where each of them stands in the text, in order; none overlap
public record CitedPaper(CatalogueEntry entry, PagedText text, List<CitedPassage> passages) {

  public CitedPaper {
    passages = List.copyOf(passages);
  }

  /// The passages of which some word stands in `span`, in order.
  List<CitedPassage> passagesIn(Span span) {
    List<CitedPassage> within = new ArrayList<>();
    for (int i = first(span.start()); i < passages.size(); i++) {
      if (passages.get(i).span().start() >= span.end()) {
        break;
      }
      if (passages.get(i).span().overlaps(span)) {
        within.add(passages.get(i));
      }
    }
    return within;
  }

  /// Whether some word of `span` stands on one of the pages.
  boolean isOn(Span span, List<Page> pages) {
    return text.pagesOf(span).stream().anyMatch(pages::contains);
  }

  /// The place of the last passage that begins at or before `offset`.
  private int first(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (passages.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
