package org.pincite.bot.json;

import org.pincite.indexer.index.IndexedPage;

/// The words of one page.
///
/// @param index the position in the file, counted from 1
/// @param label what a reader calls the page
/// @param printed whether the label stands on the page itself
/// @param text its running text, verbatim; "" for a page without
/// @param notes its footnotes one a line; "" for a page without
public record PageJson(int index, String label, boolean printed, String text, String notes) {

  /// The form of a page.
  public static PageJson of(IndexedPage page) {
    return new PageJson(
        page.page().index(), page.page().label(), page.page().printed(), page.text(), page.notes());
  }
}
