package org.pincite.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a text into lines between its words.
final class LineWrap {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern INVISIBLE = Pattern.compile("\u001b\\[\\d+m");

  private LineWrap() {}

  /// The lines of a text, each of at most `width` columns unless one word is wider. Escape
  /// sequences take no room.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : SPACE.split(text.strip(), -1)) {
      int wide = INVISIBLE.matcher(word).replaceAll("").length();
      if (!line.isEmpty() && columns + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      columns += line.isEmpty() ? wide : wide + 1;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
