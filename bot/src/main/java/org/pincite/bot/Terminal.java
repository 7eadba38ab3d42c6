package org.pincite.bot;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command prints.
///
/// @param out for what was asked for
/// @param err for everything else
/// @param coloured whether `out` shows bold type
/// @param moving whether a line on `out` can be written over
record Terminal(PrintWriter out, PrintWriter err, boolean coloured, boolean moving) {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /// Standard output and error. A terminal shows bold type unless its owner has something against
  /// colour (<https://no-color.org>).
  static Terminal standard() {
    String refused = System.getenv("NO_COLOR");
    return new Terminal(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        isTerminal() && (refused == null || refused.isEmpty()),
        isTerminal() && !"dumb".equals(System.getenv("TERM")));
  }

  @SuppressWarnings(
      "SystemConsoleNull") // it is null again since JDK 25, where there is no terminal
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /// The words in bold type where it shows.
  String bold(String words) {
    return coloured ? BOLD + words + PLAIN : words;
  }
}
