package org.pincite.bot.answer;

import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;

/// Somebody named a paper that the index does not hold. The message is a sentence for them.
public final class UnknownPaperException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnknownPaperException(String id) {
    super(
        "no paper has the id \"%s\": ./pincite index and /api/documents list the ids"
            .formatted(id));
  }

  static void check(Filter filter, IndexView view) {
    for (String id : filter.documents()) {
      if (view.paper(id) == null) {
        throw new UnknownPaperException(id);
      }
    }
  }
}
