package org.pincite.bot.json;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.json.CitationJson;

/// A place where a paper is cited.
///
/// @param document the paper that cites
/// @param page the page on which it does; null for a paper without pages
/// @param footnote the number of the note that cites, as printed; null where running text does
/// @param passage the id of the passage that cites, or in which the note is called
/// @param sentence the words that the citation stands behind, verbatim
/// @param citation what is cited, and where that leads
public record CitedByJson(
    DocumentJson document,
    @Nullable Page page,
    @Nullable String footnote,
    String passage,
    String sentence,
    CitationJson citation) {

  /// The form of a citation from the side of the paper that is cited.
  public static CitedByJson of(IndexedCitation citation) {
    return new CitedByJson(
        DocumentJson.of(citation.document()),
        citation.citing().page(),
        citation.citing().number(),
        citation.passage(),
        citation.citing().sentence(),
        CitationJson.of(citation));
  }
}
