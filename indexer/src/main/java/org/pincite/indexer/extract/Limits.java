package org.pincite.indexer.extract;

import java.time.Duration;

/// What reading one file may take. A file that needs more is
/// [Unreadable][org.pincite.indexer.extract.Extraction.Unreadable]; nothing of it is cut off.
///
/// @param time for a file, from its first byte to its last word
/// @param heap of the child process, in megabytes
/// @param reply what is read from the file, in megabytes as the child sends it: about 90 bytes a
///   word, its place included
public record Limits(Duration time, int heap, int reply) {

  /// The longest paper seen, an inquiry's report of 295 pages, takes 2 s on two cores; a slow and
  /// busy machine may take ten times as long.
  private static final Duration USUAL_TIME = Duration.ofSeconds(60);

  /// The same report is read in a fifth of it; a picture of 100,000 by 100,000 dots
  /// (`bomb_giant.pdf` of the tests of pdf.js) fits in none.
  private static final int USUAL_HEAP = 1024;

  /// A million words, eight times that report. They take about twice as much of the heap here.
  private static final int USUAL_REPLY = 100;

  /// An hour; more is a mistake, and Tika counts in milliseconds.
  private static final Duration LONGEST = Duration.ofHours(1);

  /// Less, and Java's own classes do not fit.
  private static final int LEAST_HEAP = 32;

  public Limits {
    if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "a file's time is %s: expected more than nothing and at most %s"
              .formatted(time, LONGEST));
    }
    if (heap < LEAST_HEAP) {
      throw new IllegalArgumentException(
          "the heap is %d MB: expected %d MB or more".formatted(heap, LEAST_HEAP));
    }
    if (reply < 1) {
      throw new IllegalArgumentException(
          "the reply's limit is %d MB: expected 1 MB or more".formatted(reply));
    }
  }

  /// Limits that papers keep and that a machine with 2 GB of memory can give.
  public static Limits usual() {
    return new Limits(USUAL_TIME, USUAL_HEAP, USUAL_REPLY);
  }

  String tooSlow() {
    return "took longer than %d seconds to read".formatted(time.toSeconds());
  }

  String tooBig() {
    boolean whole = heap % 1024 == 0;
    return "needed more memory than %d %s to read"
        .formatted(whole ? heap / 1024 : heap, whole ? "GB" : "MB");
  }

  /// @param reply in megabytes
  static String tooLong(int reply) {
    return "holds more text than fits in %d MB with the places of its words".formatted(reply);
  }
}
