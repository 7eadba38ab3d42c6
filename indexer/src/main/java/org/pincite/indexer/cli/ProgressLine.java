package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The last line of a terminal, where a bar grows while something takes its time:
///
///     [###############...............]  52%  1.3 of 2.5 MB  0:04 left  review
///
/// It is written over again and again, and wiped before anything else is printed. Where there is no
/// terminal, nothing of it is printed.
final class ProgressLine {

  /// Of the bar, in characters. With all that stands beside it the line fits in 80, names apart.
  private static final int BAR = 30;

  /// Of what is being done, in characters, so that a line stays one line.
  private static final int LONGEST_NAME = 24;

  /// More often, and a quick download would print more than it reads.
  private static final Duration BETWEEN = Duration.ofMillis(100);

  /// What is left is not foretold before.
  private static final Duration FIRST_GUESS = Duration.ofSeconds(1);

  /// Back to the line's first column, and wipe what was there.
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean shown;
  private Instant begun = Instant.EPOCH;
  private Instant drawn = Instant.EPOCH;
  private String name = "";

  /// @param shown whether `out` is a terminal that can wipe a line
  ProgressLine(PrintWriter out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  /// Draws the line, unless it has just been drawn.
  ///
  /// @param what is being done; another than before begins anew
  /// @param done how much of it is
  /// @param whole how much there is; null where that is not known
  /// @param amount `done` and `whole` in words: "1.3 of 2.5 MB"
  void at(String what, long done, @Nullable Long whole, String amount, Instant now) {
    if (!shown || (what.equals(name) && now.isBefore(drawn.plus(BETWEEN)))) {
      return;
    }
    if (!what.equals(name)) {
      name = what;
      begun = now;
    }
    drawn = now;
    out.print(WIPE + line(done, whole, amount, Duration.between(begun, now)));
    out.flush();
  }

  /// Wipes the line.
  void wipe() {
    if (shown && !drawn.equals(Instant.EPOCH)) {
      out.print(WIPE);
      out.flush();
    }
    drawn = Instant.EPOCH;
  }

  private String line(long done, @Nullable Long whole, String amount, Duration taken) {
    String shortened =
        name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    if (whole == null || whole < 1) {
      return "%s  %s".formatted(amount, shortened);
    }
    double share = Math.min(1, (double) done / whole);
    int full = (int) (share * BAR);
    return "[%s%s] %3d%%  %s%s  %s"
        .formatted(
            "#".repeat(full),
            ".".repeat(BAR - full),
            (int) (share * 100),
            amount,
            left(share, taken),
            shortened);
  }

  private static String left(double share, Duration taken) {
    if (share == 0 || taken.compareTo(FIRST_GUESS) < 0) {
      return "";
    }
    long seconds = Math.round(taken.toMillis() / 1000.0 * (1 - share) / share);
    return String.format(Locale.ROOT, "  %d:%02d left", seconds / 60, seconds % 60);
  }
}
