package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.journal.FormerPassage;
import org.pincite.indexer.journal.Since;

/// What a link shows whose paper has changed since it was quoted.
///
/// @param sentence what has become of the paper
/// @param former the passage as it stood; null where it is no longer kept
/// @param still whether the paper has the same words still
/// @param now the address of the paper as it is now; null where it is no longer there
record ReceiptView(
    String sentence, @Nullable FormerPassage former, boolean still, @Nullable String now) {

  static ReceiptView of(Since since, String id, String passage, IndexView view) {
    IndexedPaper paper = view.paper(id);
    FormerPassage former =
        former(since).stream().filter(one -> one.id().equals(passage)).findFirst().orElse(null);
    String name = paper == null ? "“%s”".formatted(id) : HouseStyle.cite(paper.entry());
    return new ReceiptView(
        "%s %s.".formatted(name, since.inWords()),
        former,
        former != null && paper != null && holds(former, view.passages(id)),
        paper == null ? null : PaperAddress.paper(id));
  }

  private static boolean holds(FormerPassage former, List<IndexedPassage> now) {
    return now.stream().anyMatch(passage -> passage.text().equals(former.text()));
  }

  private static List<FormerPassage> former(Since since) {
    return switch (since) {
      case Since.Changed(var _, var passages) -> passages;
      case Since.Removed(var _, var passages) -> passages;
      case Since.Same(), Since.Renamed _, Since.Forgotten(), Since.Unknown() -> List.of();
    };
  }
}
