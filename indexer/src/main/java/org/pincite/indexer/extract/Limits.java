package org.pincite.indexer.extract;

import java.time.Duration;

/// What reading one file may take. A file that needs more is
/// [Unreadable][org.pincite.indexer.extract.Extraction.Unreadable]; nothing of it is cut off.
///
/// @param time for a file, from its first byte to its last word
/// @param picture the time for each page that is a picture: what a file may take grows by so much
///   for every such page that is to be recognised
/// @param heap of the child process, in megabytes
/// @param reply what is read from the file, in megabytes as the child sends it: about 90 bytes a
///   word, its place included
public record Limits(Duration time, Duration picture, int heap, int reply) {

  /// The longest paper seen, an inquiry's report of 295 pages, takes 2 s on two cores; a slow and
  /// busy machine may take ten times as long.
  private static final Duration USUAL_TIME = Duration.ofSeconds(60);

  /// A page of a council's papers, scanned at 300 dots an inch, takes 2 to 5 s on two cores; again
  /// ten times as long, and as much for a page full of small print.
  private static final Duration USUAL_PICTURE = Duration.ofMinutes(2);

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
    check("a file", time);
    check("a picture", picture);
    if (heap < LEAST_HEAP) {
      throw new IllegalArgumentException(
          "the heap is %d MB: expected %d MB or more".formatted(heap, LEAST_HEAP));
    }
    if (reply < 1) {
      throw new IllegalArgumentException(
          "the reply's limit is %d MB: expected 1 MB or more".formatted(reply));
    }
  }

  private static void check(String whose, Duration time) {
    if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "%s's time is %s: expected more than nothing and at most %s"
              .formatted(whose, time, LONGEST));
    }
  }

  /// Limits that papers keep and that a machine with 2 GB of memory can give.
  public static Limits usual() {
    return new Limits(USUAL_TIME, USUAL_PICTURE, USUAL_HEAP, USUAL_REPLY);
  }

  static String tooSlow(Duration time) {
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
