package org.pincite.bot;

import java.io.Console;
import java.io.PrintWriter;

/// Where a command prints.
///
/// @param out for what was asked for
/// @param err for everything else
/// @param coloured whether `out` shows bold type
record Terminal(PrintWriter out, PrintWriter err, boolean coloured) {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /// Whether standard output is a terminal whose owner has nothing against colour
  /// (<https://no-color.org>).
  @SuppressWarnings(
      "SystemConsoleNull") // it is null again since JDK 25, where there is no terminal
  static boolean isColoured() {
    Console console = System.console();
    String refused = System.getenv("NO_COLOR");
    return console != null && console.isTerminal() && (refused == null || refused.isEmpty());
  }

  /// The words in bold type where it shows.
  String bold(String words) {
    return coloured ? BOLD + words + PLAIN : words;
  }
}
