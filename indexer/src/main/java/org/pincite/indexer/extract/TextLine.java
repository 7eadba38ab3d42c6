package org.pincite.indexer.extract;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// One printed line.
///
/// @param runs its runs from left to right, at least one
public record TextLine(List<TextRun> runs) {

  public TextLine {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a line without runs");
    }
  }

  /// The line's words, parted by single spaces.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (TextRun run : runs) {
      if (run.spaceBefore() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(run.text());
    }
    return text.toString();
  }

  /// The left edge, in points from the page's left.
  public double x() {
    return runs.getFirst().x();
  }

  /// The right edge, in points from the page's left.
  public double right() {
    return runs.getLast().right();
  }

  /// The font size that most of its letters are set in, in points.
  public double size() {
    return widest().size();
  }

  /// The baseline of most of its letters, in points from the page's top.
  public double baseline() {
    return widest().baseline();
  }

  /// Whether most of its letters are bold.
  public boolean bold() {
    return most(TextRun::bold);
  }

  /// Whether most of its letters are italic.
  public boolean italic() {
    return most(TextRun::italic);
  }

  private TextRun widest() {
    return runs.stream().max(Comparator.comparingDouble(TextRun::width)).orElseThrow();
  }

  private boolean most(Predicate<TextRun> style) {
    int styled = runs.stream().filter(style).mapToInt(run -> run.text().length()).sum();
    return styled * 2 > runs.stream().mapToInt(run -> run.text().length()).sum();
  }
}
