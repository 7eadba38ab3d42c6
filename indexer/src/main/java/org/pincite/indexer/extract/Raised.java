package org.pincite.indexer.extract;

import java.util.List;

/// Tells raised letters that the stripper takes for a line of their own, since they stand higher
/// than its letters are tall: "on 24" / "th" / "November" in a Hansard is one line.
final class Raised {

  /// Raised letters are smaller than this share of those beside them, as a footnote's mark is.
  private static final double SMALL = 0.8;

  /// They stand no higher than this share of the size of those beside them: seen at 0.46.
  private static final double HIGHEST = 0.6;

  /// In sizes: a space fits between the letters, a gap between columns does not.
  private static final double GAP = 0.6;

  /// In sizes: a tab may stand between a note's raised number and its words.
  private static final double TAB = 4;

  /// In points, what letters may overlap or stand off the line.
  private static final double ABOUT = 1;

  private Raised() {}

  /// Whether a word goes on with a line though it stands higher, or stands on the line again after
  /// one that did, as a note's first word does after its number.
  ///
  /// @param line its runs so far, at least one
  /// @param x where the word begins, in points from the page's left edge
  /// @param baseline in points from its upper edge
  /// @param size of the word's font, in points
  static boolean joins(List<TextRun> line, double x, double baseline, double size) {
    TextRun before = line.getLast();
    double gap = x - before.right();
    double drop = baseline - before.baseline();
    if (line.size() == 1 && isNumber(before.text()) && before.size() < SMALL * size) {
      return gap > -ABOUT && gap < TAB * size && drop > ABOUT && drop < HIGHEST * size;
    }
    if (gap < -ABOUT || gap > GAP * Math.max(size, before.size())) {
      return false;
    }
    boolean raised =
        size < SMALL * before.size() && -drop > ABOUT && -drop < HIGHEST * before.size();
    boolean again =
        line.size() > 1
            && before.size() < SMALL * size
            && Math.abs(line.get(line.size() - 2).baseline() - baseline) < ABOUT;
    return raised || again;
  }

  private static boolean isNumber(String letters) {
    return letters.length() <= 3 && letters.chars().allMatch(Character::isDigit);
  }
}
