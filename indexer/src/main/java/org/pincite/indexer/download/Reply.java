package org.pincite.indexer.download;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A server's reply, whose body is read once or not at all.
///
/// @param response its body is still open
/// @param limits what the body may take
record Reply(HttpResponse<InputStream> response, DownloadLimits limits) implements AutoCloseable {

  private static final int PIECE = 1 << 16;

  int status() {
    return response.statusCode();
  }

  /// "https://example.org/a.pdf answers 404 (not found)".
  String said() {
    String phrase =
        switch (status()) {
          case 401 -> " (sign in)";
          case 403 -> " (forbidden)";
          case 404 -> " (not found)";
          case 410 -> " (gone)";
          case 429 -> " (too many requests)";
          case 503 -> " (not available)";
          default -> "";
        };
    return "%s answers %d%s".formatted(response.uri(), status(), phrase);
  }

  HttpHeaders headers() {
    return response.headers();
  }

  /// By what the server knows the body again; nothing where the body is packed, for then a part of
  /// it is no part of the file.
  Validators validators() {
    return encoding().isEmpty() ? Validators.of(headers()) : new Validators(null, null, null);
  }

  /// Whether its body is what comes after `held` bytes of the version that `exact` proves.
  boolean goesOn(long held, @Nullable String exact) {
    ContentRange range = range();
    if (exact == null || range == null || range.first() != held) {
      return false;
    }
    Validators own = validators();
    return (own.etag() == null && own.lastModified() == null)
        || exact.equals(own.etag())
        || exact.equals(own.lastModified());
  }

  /// Puts the body after the bytes that are there.
  ///
  /// @throws IOException if it breaks off; what came is kept
  void gather(PartFile part, Consumer<Progress> progress) throws IOException, GivenUpException {
    Long whole = whole(part.length());
    requireFits(part, whole == null ? 0 : whole);
    try (InputStream raw = new PatientStream(response.body(), limits);
        InputStream body = unpacked(raw)) {
      byte[] piece = new byte[PIECE];
      for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
        requireFits(part, part.length() + count);
        part.append(piece, count);
        progress.accept(new Progress(part.length(), whole));
      }
    }
    if (whole != null && part.length() != whole) {
      throw new EOFException("%d of %d bytes came".formatted(part.length(), whole));
    }
  }

  private InputStream unpacked(InputStream raw) throws IOException, GivenUpException {
    return switch (encoding()) {
      case "" -> raw;
      case "gzip", "x-gzip" -> new GZIPInputStream(raw);
      default ->
          throw new GivenUpException(
              "%s comes packed as \"%s\": expected it as it is, or as gzip"
                  .formatted(response.uri(), printable(encoding())));
    };
  }

  private String encoding() {
    String encoding =
        headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return encoding.equals("identity") ? "" : encoding;
  }

  /// What a server said, for a terminal: without what would move the cursor.
  static String printable(String said) {
    return said.replaceAll("\\p{Cntrl}", "?");
  }

  private @Nullable ContentRange range() {
    return ContentRange.parse(headers().firstValue("Content-Range").orElse(""));
  }

  /// Bytes of the whole file, of which `held` are here; null where the server does not say.
  private @Nullable Long whole(long held) {
    ContentRange range = range();
    if (range != null && range.whole() != null) {
      return range.whole();
    }
    long length = headers().firstValueAsLong("Content-Length").orElse(-1);
    return length < 0 || !encoding().isEmpty() ? null : Long.valueOf(held + length);
  }

  private void requireFits(PartFile part, long bytes) throws GivenUpException {
    if (bytes > limits.bytes()) {
      part.discard();
      throw new GivenUpException(
          String.format(
              Locale.UK,
              "%s is larger than %,d bytes: expected a paper, or a higher limit (--max-size)",
              response.uri(),
              limits.bytes()));
    }
  }

  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
