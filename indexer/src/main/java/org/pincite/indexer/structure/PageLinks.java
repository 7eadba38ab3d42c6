package org.pincite.indexer.structure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.WebLink;
import org.pincite.indexer.extract.Link;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextRun;

/// The links of all pages, and the words that they lie on as these are set one after another.
final class PageLinks {

  private final Map<Integer, List<Link>> byPage;
  private final List<WebLink> laid = new ArrayList<>();

  PageLinks(List<RawPage> pages) {
    byPage = pages.stream().collect(Collectors.toMap(RawPage::index, RawPage::links));
  }

  /// The address that a run leads to: that of the link whose rectangle holds the middle of its
  /// baseline. Null where none does, or where the address is none.
  @Nullable URI under(int page, TextRun run) {
    double middle = run.x() + run.width() / 2;
    for (Link link : byPage.getOrDefault(page, List.of())) {
      boolean beside = middle < link.x() || middle > link.x() + link.width();
      boolean above = run.baseline() < link.y() || run.baseline() > link.y() + link.height();
      if (!beside && !above) {
        return WebAddress.of(link.target());
      }
    }
    return null;
  }

  /// Notes that words lead to an address; words right behind others that lead there are one link
  /// with them.
  void lay(Span words, URI address) {
    WebLink last = laid.isEmpty() ? null : laid.getLast();
    boolean goesOn =
        last != null
            && last.target().equals(address)
            && last.span().end() <= words.start()
            && words.start() <= last.span().end() + 1;
    if (last != null && goesOn) {
      laid.removeLast();
      laid.add(new WebLink(new Span(last.span().start(), words.end()), address));
    } else {
      laid.add(new WebLink(words, address));
    }
  }

  List<WebLink> laid() {
    return List.copyOf(laid);
  }
}
