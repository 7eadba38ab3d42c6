package org.pincite.bot.web;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexedCitation;

/// Where a citation of a note leads, as the page shows it.
///
/// @param words where, in a line
/// @param address the file of the cited paper, opened at its page; null unless it is held
record NoteLinkView(String words, @Nullable String address) {

  static NoteLinkView of(IndexedCitation citation) {
    Resolution resolution = citation.resolution();
    String words = LinkWords.of(resolution);
    return new NoteLinkView(
        words, resolution instanceof Resolution.Resolved(Target target) ? file(target) : null);
  }

  private static String file(Target target) {
    return target.pages().isEmpty()
        ? PaperAddress.file(target.document())
        : PaperAddress.file(target.document(), target.pages().getFirst());
  }
}
