package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.extract.TextLine;

/// Tells the lines that were ended on purpose, as an address's are, from those that end where the
/// next word did not fit.
final class LineEnds {

  /// A line of running text that is set ragged, and by hand, fills at least this share of the
  /// measure although the next word would have fitted.
  private static final double RAGGED = 0.6;

  private LineEnds() {}

  /// Lines in their places, each with whether it was ended on purpose.
  static List<PlacedLine> placed(int page, List<TextLine> lines) {
    double left = lines.stream().mapToDouble(TextLine::x).min().orElseThrow();
    double right = lines.stream().mapToDouble(TextLine::right).max().orElseThrow();
    List<PlacedLine> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean ends = false;
      if (i + 1 < lines.size()) {
        TextLine below = lines.get(i + 1);
        boolean ragged =
            Prose.goesOn(line.text(), below.text())
                && line.right() - left >= RAGGED * (right - left);
        ends = wouldFit(below, right - line.right()) && !ragged;
      }
      placed.add(new PlacedLine(page, line, ends));
    }
    return placed;
  }

  /// Whether the first word of `line`, with a space before it, fits into `room` points.
  static boolean wouldFit(TextLine line, double room) {
    double space = line.size() * 0.3;
    return line.runs().getFirst().width() + space < room;
  }
}
