package org.pincite.indexer.journal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A record kept as packed JSON: there as a whole, or as it was before.
///
/// @param path where it is kept
record KeptFile(Path path) {

  /// Escapes keep halves of surrogate pairs, which a broken font's table can yield.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .build();

  /// Writes it in one step.
  ///
  /// @throws UncheckedIOException if it cannot be written
  void write(Record kept) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".tmp");
    try {
      Files.createDirectories(path.resolveSibling(""));
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
        MAPPER.writeValue(out, kept);
      }
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + path, e);
    }
  }

  /// What is kept; null where nothing is, or it is damaged or another version's.
  <T> @Nullable T read(Class<T> type) {
    if (!Files.exists(path)) {
      return null;
    }
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      return MAPPER.readValue(in, type);
    } catch (IOException | JacksonException e) {
      return null;
    }
  }
}
