package org.pincite.bot.json;

import java.util.List;
import org.pincite.indexer.index.IndexedPage;
import org.pincite.indexer.index.PlacedPassage;

/// The words of one page.
///
/// @param index the position in the file, counted from 1
/// @param label what a reader calls the page
/// @param printed whether the label stands on the page itself
/// @param text its running text, verbatim; "" for a page without
/// @param notes its footnotes one a line; "" for a page without
/// @param passages the passages that stand on it, wholly or in part, in reading order
public record PageJson(
    int index,
    String label,
    boolean printed,
    String text,
    String notes,
    List<PrintedPassageJson> passages) {

  /// The form of a page.
  ///
  /// @param passages all of its paper's
  public static PageJson of(IndexedPage page, List<PlacedPassage> passages) {
    int index = page.page().index();
    return new PageJson(
        index,
        page.page().label(),
        page.page().printed(),
        page.text(),
        page.notes(),
        passages.stream()
            .filter(placed -> placed.passage().pages().contains(page.page()))
            .map(placed -> PrintedPassageJson.of(placed, index))
            .toList());
  }
}
