package org.pincite.indexer.download;

import java.time.Duration;

/// What one download may take.
///
/// @param bytes the largest file
/// @param connect until a server takes the call
/// @param silence between two signs of life, the first of which is the reply's head
/// @param whole for one reply, from its head to its end
public record DownloadLimits(long bytes, Duration connect, Duration silence, Duration whole) {

  /// The largest file unless told otherwise. An inquiry's volume of scanned pages comes near it;
  /// papers with text have a few megabytes.
  public static final long USUAL_BYTES = 250_000_000;

  private static final Duration USUAL_CONNECT = Duration.ofSeconds(20);

  /// A committee system that makes a pack of papers when it is asked for it takes most of a minute.
  private static final Duration USUAL_SILENCE = Duration.ofSeconds(90);

  /// The largest file at 70 kB/s.
  private static final Duration USUAL_WHOLE = Duration.ofHours(1);

  public DownloadLimits {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "the largest file is %d bytes: expected one or more".formatted(bytes));
    }
  }

  /// Limits that papers and their publishers keep.
  public static DownloadLimits usual() {
    return new DownloadLimits(USUAL_BYTES, USUAL_CONNECT, USUAL_SILENCE, USUAL_WHOLE);
  }

  /// The same with another largest file.
  public DownloadLimits withBytes(long largest) {
    return new DownloadLimits(largest, connect, silence, whole);
  }
}
