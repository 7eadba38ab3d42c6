package org.pincite.bot.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;

/// What the papers of an index are called.
///
/// @param byId as the committee cites them
record PaperTitles(Map<String, String> byId) {

  static PaperTitles of(IndexView view) {
    return new PaperTitles(
        view.papers().stream()
            .map(IndexedPaper::entry)
            .collect(Collectors.toUnmodifiableMap(entry -> entry.id(), HouseStyle::cite)));
  }

  /// The paper's name; its id where it has another name in this index, or is gone from it.
  String of(String id) {
    return byId.getOrDefault(id, id);
  }
}
