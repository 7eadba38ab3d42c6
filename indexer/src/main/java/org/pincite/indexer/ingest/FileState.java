package org.pincite.indexer.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// What can be told of a file without opening it.
///
/// @param size in bytes
/// @param modified when it was last written, in nanoseconds since 1970
record FileState(long size, long modified) {

  /// A file that was written as lately as this when it was looked at may be written again without
  /// its time changing: file systems count in steps of up to two seconds.
  private static final Duration STEP = Duration.ofSeconds(2);

  static FileState of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /// Whether the same size and time will mean the same bytes.
  boolean isSettled(Instant now) {
    long last = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    return last - modified > STEP.toNanos();
  }
}
