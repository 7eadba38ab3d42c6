package org.pincite.bot.web;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexedCitation;

/// Where a citation of a note leads, as the page shows it.
///
/// @param words where, in a line
/// @param address the place in the cited paper; null unless it is held
record NoteLinkView(String words, @Nullable String address) {

  static NoteLinkView of(IndexedCitation citation) {
    Resolution resolution = citation.resolution();
    String words = LinkWords.of(resolution);
    return new NoteLinkView(
        words, resolution instanceof Resolution.Resolved(Target target) ? place(target) : null);
  }

  private static String place(Target target) {
    String passage = target.passage();
    if (passage != null) {
      return PaperAddress.passage(target.document(), passage);
    }
    return target.pages().isEmpty()
        ? PaperAddress.paper(target.document())
        : PaperAddress.page(target.document(), target.pages().getFirst());
  }
}
