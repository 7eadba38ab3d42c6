package org.pincite.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Tells footnote marks from other letters by the way they are set.
final class Marks {

  /// A mark is set smaller than this share of its line: seen 6 in 11, 6 in 12, 4 in 8, 7.8 in 12
  /// points.
  private static final double SMALLER = 0.8;

  /// A mark's baseline is at least this share of the line's size above the line's: seen 0.33 and
  /// more; figures set small for their looks stand on the line.
  private static final double RAISED = 0.12;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[*†‡§]{1,3}");

  private Marks() {}

  /// Whether `run` is a raised number or sign in `line`, and so may call a footnote.
  static boolean isMark(TextRun run, TextLine line) {
    return run.size() < line.size() * SMALLER
        && line.baseline() - run.baseline() > line.size() * RAISED
        && NUMBER.matcher(run.text()).matches();
  }

  /// What the marks in some lines say.
  static Set<String> on(List<TextLine> lines) {
    Set<String> marks = new HashSet<>();
    for (TextLine line : lines) {
      for (TextRun run : line.runs()) {
        if (isMark(run, line)) {
          marks.add(run.text());
        }
      }
    }
    return marks;
  }
}
