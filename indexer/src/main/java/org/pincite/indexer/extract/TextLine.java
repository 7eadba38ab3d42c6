package org.pincite.indexer.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One printed line.
///
/// It is no record because every stage asks every line for its words, its size and its baseline,
/// some of them while sorting: they are worked out once. It is written as a record would be.
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public final class TextLine {

  private final List<TextRun> runs;
  private final TextRun widest;
  private @Nullable String text;

  /// A line of runs.
  ///
  /// @param runs from left to right, at least one
  @JsonCreator
  public TextLine(@JsonProperty("runs") List<TextRun> runs) {
    this.runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a line without runs");
    }
    this.widest = widest(this.runs);
  }

  /// Its runs from left to right, at least one.
  @JsonProperty("runs")
  public List<TextRun> runs() {
    return runs;
  }

  /// The line's words, parted by single spaces.
  public String text() {
    String known = text;
    if (known == null) {
      known = words();
      text = known;
    }
    return known;
  }

  private String words() {
    if (runs.size() == 1) {
      return runs.getFirst().text();
    }
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
    return widest.size();
  }

  /// The baseline of most of its letters, in points from the page's top.
  public double baseline() {
    return widest.baseline();
  }

  /// Whether most of its letters are bold.
  public boolean bold() {
    return most(TextRun::bold);
  }

  /// Whether most of its letters are italic.
  public boolean italic() {
    return most(TextRun::italic);
  }

  private static TextRun widest(List<TextRun> runs) {
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextLine line && runs.equals(line.runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  @Override
  public String toString() {
    return "TextLine" + runs;
  }
}
