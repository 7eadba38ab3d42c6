package org.pincite.indexer.extract;

/// Letters of one word set alike.
///
/// @param text the letters, without space; ligatures are spelt out
/// @param spaceBefore whether a space parts it from the run before
/// @param x its left edge, in points from the page's left
/// @param width in points
/// @param baseline in points from the page's top; less than its line's where the run is raised
/// @param size the font size in points
/// @param bold whether the font is a bold one
/// @param italic whether the font is an italic one
/// @param turn by how many quarters the page is turned clockwise until the letters stand upright, 0
///   to 3; `x` and `baseline` are seen so
public record TextRun(
    String text,
    boolean spaceBefore,
    double x,
    double width,
    double baseline,
    double size,
    boolean bold,
    boolean italic,
    int turn) {

  /// Letters that stand upright.
  public TextRun(
      String text,
      boolean spaceBefore,
      double x,
      double width,
      double baseline,
      double size,
      boolean bold,
      boolean italic) {
    this(text, spaceBefore, x, width, baseline, size, bold, italic, 0);
  }

  /// The same letters in another size.
  TextRun inSize(double other) {
    return new TextRun(text, spaceBefore, x, width, baseline, other, bold, italic, turn);
  }

  /// The right edge, in points from the page's left.
  public double right() {
    return x + width;
  }

  /// Some of its letters as a run of their own, each taken to be as wide as the others; a space
  /// stands before the first of them alone.
  ///
  /// @param start the first letter, counted from 0 in UTF-16 code units
  /// @param end behind the last letter
  public TextRun part(int start, int end) {
    double letter = text.isEmpty() ? 0 : width / text.length();
    return new TextRun(
        text.substring(start, end),
        spaceBefore && start == 0,
        x + letter * start,
        letter * (end - start),
        baseline,
        size,
        bold,
        italic,
        turn);
  }
}
