package org.pincite.indexer.extract;

import java.util.List;

/// Joins the lines of a paragraph of plain text, which an editor wrapped, or somebody ended on
/// purpose.
final class WrappedLines {

  /// No editor wraps narrower than this: lines of an address all end on purpose.
  private static final int NARROWEST = 50;

  private WrappedLines() {}

  /// The lines with a space where the next word would not have fitted, and with a line feed where
  /// it would: an address, a name above an office.
  static String join(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = longest >= NARROWEST;
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      joined.append(line);
      if (i + 1 < lines.size()) {
        boolean fits = line.length() + 1 + firstWord(lines.get(i + 1)) <= longest;
        joined.append(wrapped && !fits ? ' ' : '\n');
      }
    }
    return joined.toString();
  }

  private static int firstWord(String line) {
    String word = line.strip();
    int end = word.indexOf(' ');
    return end < 0 ? word.length() : end;
  }
}
