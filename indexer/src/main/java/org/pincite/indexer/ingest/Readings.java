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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was read of files, by the digest of their bytes: `.read` in the folder of the index.
///
/// Bytes that were read once are not read again, whatever their file is called by then, and a run
/// that was killed is gone on with where it stopped.
///
/// @param folder of one version of the index: another reads otherwise
record Readings(Path folder) {

  private static final Duration KEPT = Duration.ofDays(7);

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

  /// Deletes what no paper uses and nobody has written for a week: what a killed run has read is to
  /// be there for the next, and a paper that was taken away may be put back. What other versions
  /// left goes by the same rule.
  ///
  /// @param papers those of the index
  /// @param used digests of further files that need no new reading
  void prune(List<IndexedPaper> papers, Set<String> used) {
    Set<String> contents = new HashSet<>(used);
    for (IndexedPaper paper : papers) {
      Fingerprint fingerprint = Fingerprint.parse(paper.fingerprint());
      if (fingerprint != null) {
        contents.add(fingerprint.content());
      }
    }
    FileTime old = FileTime.from(Instant.now().minus(KEPT));
    try (Stream<Path> files = Files.walk(folder.resolveSibling(""))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean inUse = file.startsWith(folder) && contents.contains(contentOf(file));
        if (!inUse && Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Room is saved by the next run.
    }
  }

  private static String contentOf(Path file) {
    return file.getFileName().toString().replaceFirst("(?:\\.ocr)?\\.json\\.gz$", "");
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
