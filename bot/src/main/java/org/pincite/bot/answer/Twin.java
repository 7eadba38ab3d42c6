package org.pincite.bot.answer;

import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;

/// The place in another paper where a quote's words stand too.
///
/// @param document the other paper
/// @param pages the pages on which they stand, in order; none where the paper has none
/// @param citation their place, as the committee cites
public record Twin(CatalogueEntry document, List<Page> pages, String citation) {

  public Twin {
    pages = List.copyOf(pages);
  }
}
