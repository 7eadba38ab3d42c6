package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.IndexedPaper;

/// A paper in the page's list.
///
/// @param citation its name, as the committee cites
/// @param extent what it is and how long, as far as that is known
/// @param address of its file
record PaperView(String citation, String extent, String address) {

  static PaperView of(IndexedPaper paper) {
    String kind = paper.entry().kind();
    List<String> extent = new ArrayList<>();
    if (kind != null) {
      extent.add(kind);
    }
    if (paper.pages() > 0) {
      extent.add(Counted.of(paper.pages(), "page"));
    }
    return new PaperView(
        HouseStyle.cite(paper.entry()),
        String.join(", ", extent),
        PaperAddress.file(paper.entry().id()));
  }
}
