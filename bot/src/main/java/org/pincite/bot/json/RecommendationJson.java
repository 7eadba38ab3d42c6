package org.pincite.bot.json;

import java.util.List;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexedPassage;

/// A recommendation that a paper makes.
///
/// @param id names the passage
/// @param document the paper it is from
/// @param heading the headings above it, outermost first
/// @param pages the pages it stands on; none for a paper without pages
/// @param text its words, verbatim
/// @param citation its place, as the committee cites
public record RecommendationJson(
    String id,
    DocumentJson document,
    List<String> heading,
    List<Page> pages,
    String text,
    String citation) {

  /// The form of a passage that is a recommendation.
  public static RecommendationJson of(IndexedPassage passage) {
    return new RecommendationJson(
        passage.id(),
        DocumentJson.of(passage.document()),
        passage.headings(),
        passage.pages(),
        passage.text(),
        HouseStyle.cite(passage.document(), passage.pages(), passage.headings()));
  }
}
