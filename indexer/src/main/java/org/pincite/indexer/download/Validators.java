package org.pincite.indexer.download;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/// By what a server knows one version of a file again (RFC 9110, 8.8).
///
/// @param etag the version's tag as it came, quotation marks and all; null where there was none
/// @param lastModified when it was last changed, as it came; null where that was not said
/// @param date when the server said so, as it came; null where that was not said
public record Validators(
    @Nullable String etag, @Nullable String lastModified, @Nullable String date) {

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").orElse(null),
        headers.firstValue("Last-Modified").orElse(null),
        headers.firstValue("Date").orElse(null));
  }

  /// Asks for the file only if it is another than this version.
  void unlessUnchanged(HttpRequest.Builder request) {
    if (etag != null) {
      request.setHeader("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.setHeader("If-Modified-Since", lastModified);
    }
  }

  /// What proves that two replies are the same to the byte; null where nothing does.
  ///
  /// A weak tag does not. A time does if the server named it a second or more later: both count in
  /// seconds, and a file may change twice in one (RFC 9110, 8.8.2.2).
  @Nullable String exact() {
    if (etag != null) {
      return etag.startsWith("W/") ? null : etag;
    }
    return date == null || date.equals(lastModified) ? null : lastModified;
  }
}
