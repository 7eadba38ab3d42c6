package org.pincite.indexer.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Extraction;

/// Reads papers, or takes what was read of the same bytes before.
///
/// @param extract reads a file
/// @param recognises whether it reads pages that are pictures as well
/// @param readings what was read before
/// @param fresh whether to read anew all the same
record Intake(
    Function<Path, Extraction> extract, boolean recognises, Readings readings, boolean fresh) {

  /// How often a file is read that changes meanwhile: it may have been replaced since the run
  /// began.
  private static final int ATTEMPTS = 3;

  /// What came of a paper.
  ///
  /// @param read what its bytes give
  /// @param fingerprint the paper's, of the bytes that were read
  record Taken(AsRead read, Fingerprint fingerprint) {}

  Taken read(Step.Take take) {
    AsRead known = known(take.fingerprint().content());
    return known == null ? readNow(take) : new Taken(known, take.fingerprint());
  }

  private @Nullable AsRead known(String content) {
    return fresh ? null : readings.get(content, recognises);
  }

  private Taken readNow(Step.Take take) {
    Path file = take.paper().file();
    Fingerprint fingerprint = take.fingerprint();
    FileState before = take.state();
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        AsRead read = AsRead.of(extract.apply(file), recognises);
        stopWhereNoRoomIsLeft(read);
        FileState after = FileState.of(file);
        if (after.equals(before)) {
          keep(fingerprint.content(), read);
          return new Taken(read, fingerprint);
        }
        before = after;
        fingerprint = ofNow(file, after, fingerprint);
      }
    } catch (IOException e) {
      return new Taken(new AsRead.Nothing("cannot be read: " + e.getMessage()), fingerprint);
    }
    return new Taken(
        new AsRead.Nothing(
            "was changed while it was read: expected a file that is no longer being copied"),
        fingerprint);
  }

  /// A paper that cannot be read is taken out of the index. Where it is the disk's fault it stays.
  private static void stopWhereNoRoomIsLeft(AsRead read) throws IOException {
    if (read instanceof AsRead.Nothing(String reason) && FullDiskException.says(reason)) {
      throw new UncheckedIOException(new IOException(reason));
    }
  }

  private static Fingerprint ofNow(Path file, FileState state, Fingerprint earlier)
      throws IOException {
    return new Fingerprint(
        Fingerprint.contentOf(file),
        earlier.described(),
        Fingerprint.settled(state, Instant.now()),
        false);
  }

  private void keep(String content, AsRead read) {
    if (read.isLasting()) {
      readings.put(content, recognises, read);
    }
  }
}
