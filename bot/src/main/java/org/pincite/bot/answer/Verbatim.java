package org.pincite.bot.answer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPage;

/// Keeps the promise that a quotation is never our words: what is quoted must stand in the stored
/// text of the pages that are cited for it.
final class Verbatim {

  private static final Logger LOG = System.getLogger(Verbatim.class.getName());

  private Verbatim() {}

  /// Whether the quote stands on its pages. One that does not is a fault of ours, and logged as
  /// one.
  static boolean holds(Cited cited, IndexView index) {
    boolean holds = standsOnPages(cited, index);
    if (!holds) {
      LOG.log(
          Level.ERROR,
          "withheld a quote that does not stand on its pages: passage {0}",
          cited.passage().id());
    }
    return holds;
  }

  private static boolean standsOnPages(Cited cited, IndexView index) {
    String words = cited.quote().words();
    if (cited.pages().isEmpty()) {
      return cited.passage().text().contains(words);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (Page cites : cited.pages()) {
      IndexedPage page = index.page(cited.passage().document().id(), cites.index());
      if (page == null || !page.page().equals(cites)) {
        return false;
      }
      text.append(page.text());
      notes.append(page.notes());
    }
    return text.indexOf(words) >= 0 || notes.indexOf(words) >= 0;
  }
}
