package org.pincite.indexer.extract;

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

  // Every stage asks every line for these, so they are plain loops: as streams they took a third of
  // the reading.

  private TextRun widest() {
    TextRun widest = runs.getFirst();
    for (TextRun run : runs) {
      if (run.width() > widest.width()) {
        widest = run;
      }
    }
    return widest;
  }

  private boolean most(Predicate<TextRun> style) {
    int styled = 0;
    int letters = 0;
    for (TextRun run : runs) {
      letters += run.text().length();
      styled += style.test(run) ? run.text().length() : 0;
    }
    return styled * 2 > letters;
  }
}
