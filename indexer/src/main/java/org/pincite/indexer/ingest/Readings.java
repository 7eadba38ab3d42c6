package org.pincite.indexer.ingest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.PassageIndex;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was read of files, by the digest of their bytes: `.read` in the folder of the index.
///
/// Bytes that were read once are not read again, whatever their file is called by then, and a run
/// that was killed is gone on with where it stopped. What stands here of a paper that was replaced
/// is its former text.
///
/// @param folder of one version of the index: another reads otherwise
record Readings(Path folder) {

  /// Escapes keep halves of surrogate pairs, which a broken font's table can yield and UTF-8 has no
  /// form for. Components alone are written, not what is told of them.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .addMixIn(AsRead.class, Cases.class)
          .addMixIn(Voice.class, Cases.class)
          .addMixIn(Footnote.Marker.class, Cases.class)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .build();

  /// Which case of a sealed type a value is stands before it.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  private interface Cases {}

  static Readings of(Path index) {
    return new Readings(index.resolve(".read").resolve(PassageIndex.version()));
  }

  /// What was read of these bytes; null where nothing was, or it is damaged.
  ///
  /// @param recognised whether it has to be with the words of pictures; without, what was read with
  ///   them is taken as well
  @Nullable AsRead get(String content, boolean recognised) {
    AsRead with = read(file(content, true));
    return with == null && !recognised ? read(file(content, false)) : with;
  }

  /// Keeps what was read of these bytes.
  ///
  /// @throws UncheckedIOException if it cannot be written
  void put(String content, boolean recognised, AsRead read) {
    Path file = file(content, recognised);
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(folder);
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
        MAPPER.writerFor(AsRead.class).writeValue(out, read);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("keeping what was read in " + folder, e);
    }
  }

  private static @Nullable AsRead read(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return MAPPER.readValue(in, AsRead.class);
    } catch (IOException | JacksonException e) {
      return null; // cut off when the machine stopped: read anew
    }
  }

  private Path file(String content, boolean recognised) {
    return folder.resolve(content + (recognised ? ".ocr" : "") + ".json.gz");
  }
}
