package org.pincite.indexer.structure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.indexer.extract.TextLine;

/// How the running text of a paper is set.
///
/// @param size the font size of most letters, in points
/// @param pitch the usual distance between the baselines of two lines of that size, in points
record Typography(double size, double pitch) {

  /// Sizes are counted in steps of half a point: producers round them differently from page to
  /// page.
  private static final double STEP = 0.5;

  /// A line set smaller than this share of the running text is a note, a caption or a table: notes
  /// were seen at 8 of 11, 8 of 12, 9 of 12 and 10 of 11 points.
  private static final double SMALL = 0.93;

  static Typography of(List<Leaf> leaves) {
    Map<Double, Integer> letters = new TreeMap<>();
    for (Leaf leaf : leaves) {
      for (TextLine line : leaf.lines()) {
        letters.merge(rounded(line.size()), line.text().length(), Integer::sum);
      }
    }
    double size = mostFrequent(letters, 10);
    return new Typography(size, pitch(leaves, size));
  }

  /// Whether a line is set clearly smaller than the running text.
  boolean small(TextLine line) {
    return line.size() < size * SMALL;
  }

  /// Whether a line is set clearly larger than the running text.
  boolean large(TextLine line) {
    return line.size() > size + STEP;
  }

  /// Lines of one paragraph stand 1 to 1.7 sizes apart, and among gaps of that kind the most
  /// frequent is the pitch. Where there are none the paper is set with wide gaps, if its sentences
  /// go on over them; else it is a form of one-line paragraphs, and nothing is known of its pitch.
  private static double pitch(List<Leaf> leaves, double size) {
    Map<Double, Integer> narrow = new TreeMap<>();
    Map<Double, Integer> wide = new TreeMap<>();
    int goOn = 0;
    for (Leaf leaf : leaves) {
      for (int i = 1; i < leaf.lines().size(); i++) {
        TextLine above = leaf.lines().get(i - 1);
        TextLine below = leaf.lines().get(i);
        double gap = rounded(below.baseline() - above.baseline());
        if (rounded(above.size()) == size && rounded(below.size()) == size && gap >= size) {
          boolean isNarrow = gap <= size * WIDEST_PITCH;
          (isNarrow ? narrow : wide).merge(gap, 1, Integer::sum);
          goOn += !isNarrow && Prose.goesOn(below.text()) ? 1 : 0;
        }
      }
    }
    int gaps = wide.values().stream().mapToInt(Integer::intValue).sum();
    double otherwise =
        goOn > gaps * GOING_ON ? mostFrequent(wide, size * USUAL_PITCH) : size * USUAL_PITCH;
    return mostFrequent(narrow, otherwise);
  }

  private static final double WIDEST_PITCH = 1.7;
  private static final double USUAL_PITCH = 1.2;

  /// Of the lines of running prose more than half begin in mid-sentence with a small letter, of a
  /// form's next to none.
  private static final double GOING_ON = 0.25;

  private static double rounded(double points) {
    return Math.round(points / STEP) * STEP;
  }

  private static double mostFrequent(Map<Double, Integer> counts, double otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
