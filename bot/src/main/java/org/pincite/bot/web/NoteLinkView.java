package org.pincite.bot.web;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexedCitation;

/// Where a citation of a note leads, as the page shows it.
///
/// @param words where, in a line
/// @param address the place in the cited paper, or the paper among those awaited; null where no
///   paper is known
record NoteLinkView(String words, @Nullable String address) {

  static NoteLinkView of(IndexedCitation citation) {
    Resolution resolution = citation.resolution();
    return switch (resolution) {
      case Resolution.Resolved(Target target) ->
          new NoteLinkView(LinkWords.of(resolution), place(target));
      case Resolution.Awaited(String document, _) ->
          new NoteLinkView("cited, not held: see what is awaited", awaited(document, citation));
      case Resolution.PageNotFound(String document) ->
          new NoteLinkView(LinkWords.of(resolution), PaperAddress.paper(document));
      case Resolution.Ambiguous _, Resolution.Unread _ ->
          new NoteLinkView(LinkWords.of(resolution), null);
    };
  }

  private static String awaited(@Nullable String document, IndexedCitation citation) {
    String title = citation.citing().citation().title();
    String known = document == null ? title : document;
    return Paging.address("/awaited", known == null ? "" : known, 1);
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
