package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.WebLink;

/// Gives citations the addresses that their words lead to.
final class Links {

  private Links() {}

  /// A link on words that are no citation is one of its own, of nothing but its address.
  static List<Citation> lead(List<Citation> citations, List<WebLink> links) {
    List<Citation> led = new ArrayList<>(citations);
    for (WebLink link : links) {
      int cited = at(led, link.span());
      if (cited < 0) {
        led.add(new Citation(link.span(), null, null, null, null, null, List.of(), link.target()));
      } else if (led.get(cited).address() == null) {
        led.set(cited, led(led.get(cited), link));
      }
    }
    led.sort(Comparator.comparing(Citation::span));
    return List.copyOf(led);
  }

  private static int at(List<Citation> citations, Span words) {
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).span().overlaps(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Citation led(Citation citation, WebLink link) {
    return new Citation(
        citation.span(),
        citation.publisher(),
        citation.title(),
        citation.date(),
        citation.person(),
        citation.reference(),
        citation.pinpoints(),
        link.target());
  }
}
