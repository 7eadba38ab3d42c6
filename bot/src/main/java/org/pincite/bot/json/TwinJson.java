package org.pincite.bot.json;

import java.util.List;
import org.pincite.bot.answer.Twin;
import org.pincite.indexer.document.Page;

/// Another paper that has a passage's words.
///
/// @param document the paper
/// @param pages the pages on which they stand in it; none for a paper without pages
/// @param citation their place, as the committee cites
public record TwinJson(DocumentJson document, List<Page> pages, String citation) {

  static TwinJson of(Twin twin) {
    return new TwinJson(DocumentJson.of(twin.document()), twin.pages(), twin.citation());
  }
}
