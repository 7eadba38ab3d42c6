package org.pincite.indexer.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where a paper may be had; the address, the sentence, or both.
///
/// @param url the web address (http or https) of the paper itself, not of a page that links to it;
///   null where none is known
/// @param where a sentence for a person who looks for it; null where there is none
/// @param sha256 the digest of the file at the address, 64 hexadecimal digits in lower case; null
///   where any file is taken
public record Source(@Nullable URI url, @Nullable String where, @Nullable String sha256) {

  public Source {
    if (url == null && where == null) {
      throw new IllegalArgumentException("a source without url and where: expected one or both");
    }
    if (sha256 != null && url == null) {
      throw new IllegalArgumentException("a source with sha256 alone: expected its url as well");
    }
  }
}
