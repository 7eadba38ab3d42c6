package org.pincite.indexer.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Download;
import org.pincite.indexer.download.Validators;

/// Where a paper of the corpus came from: one line of [FetchedPapers].
///
/// @param file its path in the corpus, with forward slashes
/// @param address where it was asked for
/// @param from where it was in the end, without a query if servers led on to it: some sign theirs
/// @param name what the publisher calls the file
/// @param fetched when
/// @param etag the publisher's tag of this version; null where there is none
/// @param lastModified when the publisher last changed it, as HTTP writes it; null where not said
/// @param bytes its length
/// @param sha256 its digest, 64 hexadecimal digits
record FetchedPaper(
    String file,
    URI address,
    URI from,
    String name,
    Instant fetched,
    @Nullable String etag,
    @Nullable String lastModified,
    long bytes,
    String sha256) {

  static FetchedPaper of(String file, URI address, Download.Whole whole, Instant now) {
    return new FetchedPaper(
        file,
        address,
        from(address, whole.from()),
        whole.name(),
        now,
        whole.validators().etag(),
        whole.validators().lastModified(),
        whole.bytes(),
        whole.sha256());
  }

  private static URI from(URI address, URI from) {
    int query = from.toString().indexOf('?');
    return query < 0 || from.equals(address)
        ? from
        : URI.create(from.toString().substring(0, query));
  }

  Validators validators() {
    return new Validators(etag, lastModified, null);
  }

  FetchOutcome.Origin origin() {
    return new FetchOutcome.Origin(from, bytes, sha256);
  }
}
