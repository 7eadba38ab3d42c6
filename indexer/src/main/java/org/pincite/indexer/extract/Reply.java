package org.pincite.indexer.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pincite.indexer.extract.Extraction.Unreadable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the child sends back: an [Extraction] as JSON in a file.
///
/// A file and not the pipe that Tika has for it, because there the whole would stand in memory four
/// times, and because a reply that is too long can be told while it is written.
final class Reply {

  /// Escapes keep halves of surrogate pairs, which a broken font's table can yield and UTF-8 has no
  /// form for.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                  .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                  .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                  .build())
          .annotationIntrospector(new CompactShapes())
          .build();

  private static final long BYTES_IN_A_MEGABYTE = 1024 * 1024;

  private Reply() {}

  /// Writes an extraction, or in its stead that it is too long.
  static void write(Extraction extraction, ReplyTo to) throws IOException {
    Path file = to.file().toPath();
    long most = to.limit() * BYTES_IN_A_MEGABYTE;
    if (write(extraction, file, most) > most) {
      write(new Unreadable(Limits.tooLong(to.limit())), file, Long.MAX_VALUE);
    }
  }

  static Extraction read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return MAPPER.readValue(in, Extraction.class);
    }
  }

  /// Writes until the end or, beyond `most` bytes, into the void.
  ///
  /// @return how many bytes the whole has
  private static long write(Extraction extraction, Path file, long most) throws IOException {
    try (CappedStream out =
        new CappedStream(new BufferedOutputStream(Files.newOutputStream(file)), most)) {
      MAPPER.writerFor(Extraction.class).writeValue((OutputStream) out, extraction);
      return out.length();
    }
  }
}
