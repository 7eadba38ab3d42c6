package org.pincite.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How much memory this process has.
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double MEGA = 1024 * 1024;

  private Memory() {}

  /// "resident 512 MB, of which 20 MB are the index's files, heap 130 MB"; what the system does not
  /// say is left out.
  static String now() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    double heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    return String.format(
        Locale.ROOT,
        "%sheap %.0f MB used of %.0f MB",
        resident(),
        heap,
        runtime.totalMemory() / MEGA);
  }

  /// Linux tells which of the resident pages are mapped files, which it can drop at any time.
  private static String resident() {
    if (!Files.isReadable(STATUS)) {
      return "";
    }
    return String.format(
        Locale.ROOT, "resident %.0f MB (%.0f MB of it files), ", line("VmRSS"), line("RssFile"));
  }

  private static double line(String name) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(name + ":"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + STATUS, e);
    }
  }
}
