package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.extract.RawPage;

/// What readers call each page: what is printed, else what the file says, else the position.
final class PageLabels {

  private PageLabels() {}

  static List<Page> of(List<RawPage> raw, PageNumbers numbers) {
    return raw.stream().map(page -> page(page, numbers)).toList();
  }

  private static Page page(RawPage raw, PageNumbers numbers) {
    PrintedNumber printed = numbers.byPage().get(raw.index());
    if (printed != null) {
      return new Page(raw.index(), printed.label(), true);
    }
    String label = raw.fileLabel();
    return label == null || label.isBlank()
        ? Page.unlabelled(raw.index())
        : new Page(raw.index(), label.strip(), false);
  }
}
