package org.pincite.indexer.structure;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where a link leads to, if that is a place in the web.
final class WebAddress {

  private WebAddress() {}

  /// Null for a place in the paper itself, for a file beside it, for mail, and for what is no
  /// address.
  static @Nullable URI of(String target) {
    try {
      URI address = new URI(target.strip());
      return "http".equals(address.getScheme()) || "https".equals(address.getScheme())
          ? address
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
