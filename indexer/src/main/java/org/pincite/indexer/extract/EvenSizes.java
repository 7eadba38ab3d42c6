package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Evens out the sizes of recognised lines. They are measured on the picture, where a line of
/// capitals or one without a "p" seems larger or smaller than its neighbours; whoever asks which
/// lines are larger than the rest would find headings everywhere.
final class EvenSizes {

  /// A line within this share of the usual size is set in it. Lines of one size measure up to a
  /// fifteenth more or less on pages scanned at 150 to 300 dots an inch; a heading is set a sixth
  /// larger or more.
  private static final double ALIKE = 0.1;

  private EvenSizes() {}

  /// The pages with the lines near the usual size set in it.
  static List<RawPage> of(List<RawPage> pages) {
    double usual = usual(pages);
    return pages.stream()
        .map(page -> page.with(page.lines().stream().map(line -> even(line, usual)).toList()))
        .toList();
  }

  /// The size that half of all letters are set in or below.
  private static double usual(List<RawPage> pages) {
    List<TextLine> lines = new ArrayList<>();
    pages.forEach(page -> lines.addAll(page.lines()));
    lines.sort(Comparator.comparingDouble(TextLine::size));
    long half = lines.stream().mapToLong(line -> line.text().length()).sum() / 2;
    for (TextLine line : lines) {
      half -= line.text().length();
      if (half <= 0) {
        return line.size();
      }
    }
    return 0;
  }

  private static TextLine even(TextLine line, double usual) {
    if (Math.abs(line.size() - usual) > usual * ALIKE) {
      return line;
    }
    return new TextLine(line.runs().stream().map(run -> run.inSize(usual)).toList());
  }
}
