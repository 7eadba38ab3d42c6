package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Sets a line as a printer would, run by run: every letter and every space is half as wide as the
/// font size, and raised letters are set in three fifths of the size, a third of it higher.
final class SetLine {

  private static final double LETTER = 0.5;
  private static final double SMALL = 0.6;
  private static final double RAISED = 0.33;

  /// A mark of weight or slant, raised letters, space, or letters.
  private static final Pattern PART =
      Pattern.compile("\\*\\*|_|\\^\\{([^}]*)}|\\s+|(?:(?!\\*\\*|\\^\\{)[^\\s_])+");

  private final List<TextRun> runs = new ArrayList<>();
  private final double baseline;
  private final double size;
  private double x;
  private boolean space;
  private boolean bold;
  private boolean italic;

  private SetLine(double x, double baseline, double size) {
    this.x = x;
    this.baseline = baseline;
    this.size = size;
  }

  static TextLine of(String marked, double x, double baseline, double size) {
    SetLine line = new SetLine(x, baseline, size);
    Matcher part = PART.matcher(marked);
    while (part.find()) {
      line.set(part.group(), part.group(1));
    }
    return new TextLine(line.runs);
  }

  private void set(String part, @Nullable String raised) {
    if (raised != null) {
      add(raised, baseline - RAISED * size, SMALL * size);
    } else if (part.equals("**")) {
      bold = !bold;
    } else if (part.equals("_")) {
      italic = !italic;
    } else if (part.isBlank()) {
      space = !runs.isEmpty();
      x += LETTER * size * part.length();
    } else {
      add(part, baseline, size);
    }
  }

  private void add(String letters, double y, double points) {
    double width = LETTER * points * letters.length();
    runs.add(new TextRun(letters, space, x, width, y, points, bold, italic));
    x += width;
    space = false;
  }
}
