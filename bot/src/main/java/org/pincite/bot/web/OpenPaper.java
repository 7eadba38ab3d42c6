package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedPage;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PlacedPassage;

/// A paper with all that is known of it, from one commit.
///
/// @param paper its catalogue entry
/// @param pages its pages in order; none for a paper without
/// @param passages its passages in reading order, footnotes last
/// @param citedBy what cites it
record OpenPaper(
    IndexedPaper paper,
    List<Page> pages,
    List<PlacedPassage> passages,
    List<IndexedCitation> citedBy) {

  /// @throws org.pincite.bot.answer.UnknownPaperException if there is none
  static OpenPaper of(String id, IndexView view) {
    IndexedPaper paper = PaperAddress.find(id, view);
    return new OpenPaper(
        paper,
        view.pages(id).stream().map(IndexedPage::page).toList(),
        view.placed(id),
        view.citedBy(id));
  }

  String id() {
    return paper.entry().id();
  }

  /// The passage with this id; null where the paper has none.
  @Nullable PlacedPassage passage(String id) {
    return passages.stream()
        .filter(placed -> placed.passage().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /// The passages that stand on a page, wholly or in part; all of them for a paper without pages.
  ///
  /// @param page null for a paper without pages
  List<PlacedPassage> on(@Nullable Page page) {
    return page == null
        ? passages
        : passages.stream().filter(placed -> placed.passage().pages().contains(page)).toList();
  }

  static boolean isNote(PlacedPassage placed) {
    return placed.passage().kind() == PassageKind.FOOTNOTE;
  }
}
