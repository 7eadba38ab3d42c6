package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.TextRun;

/// The words at one height of a page, cut where they stand apart: perhaps a row of figures.
///
/// @param cells from left to right, at least one
/// @param baseline in points from the page's top
/// @param size of its letters, in points
record FigureRow(List<Cell> cells, double baseline, double size) {

  /// Words further apart than this share of their size stand in two columns; the spaces of lines
  /// that are set to full width were seen up to 0.7.
  private static final double APART = 0.8;

  /// Letters within this many points stand at one height.
  private static final double LEVEL = 2;

  /// "1,234", "(12.3)", "£40m", "98%", "-": what stands in a column of figures.
  private static final Pattern FIGURE =
      Pattern.compile("[£$€(−–+-]*\\d[\\d,.]*(?:%|m|k|bn)?\\)?%?|[-–—]|[Nn]il");

  /// More letters than this are no figure: "(£1,234,567.89m)".
  private static final int LONGEST = 18;

  /// Words that stand together.
  ///
  /// @param text the words
  /// @param left the left edge, in points
  /// @param right the right edge, in points
  /// @param isFigure whether they are one
  record Cell(String text, double left, double right, boolean isFigure) {}

  FigureRow {
    cells = List.copyOf(cells);
  }

  static boolean isFigure(String text) {
    return text.length() <= LONGEST && !isWord(text) && FIGURE.matcher(text).matches();
  }

  /// Whether it begins with a letter, as most words do; of figures, "Nil" alone does.
  private static boolean isWord(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return Character.isLetter(first) && first != 'N' && first != 'n';
  }

  /// The rows of some letters, from top to bottom.
  static List<FigureRow> of(List<TextRun> runs) {
    List<FigureRow> rows = new ArrayList<>();
    List<TextRun> open = new ArrayList<>();
    for (TextRun run :
        runs.stream().sorted(Comparator.comparingDouble(TextRun::baseline)).toList()) {
      if (!open.isEmpty() && run.baseline() - open.getFirst().baseline() > LEVEL) {
        rows.add(row(open));
        open = new ArrayList<>();
      }
      open.add(run);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static FigureRow row(List<TextRun> runs) {
    List<TextRun> sorted = runs.stream().sorted(Comparator.comparingDouble(TextRun::x)).toList();
    double size = sorted.stream().mapToDouble(TextRun::size).max().orElseThrow();
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || apart(sorted.get(i - 1), sorted.get(i), size)) {
        cells.add(cell(sorted.subList(from, i)));
        from = i;
      }
    }
    return new FigureRow(cells, sorted.getFirst().baseline(), size);
  }

  /// Whether two runs stand in two columns; two long figures beside each other do, however narrow
  /// the columns.
  private static boolean apart(TextRun before, TextRun behind, double size) {
    double gap = behind.x() - before.right();
    return gap > size * APART
        || (behind.spaceBefore() && isLong(before.text()) && isLong(behind.text()));
  }

  private static boolean isLong(String text) {
    return isFigure(text) && (text.indexOf('.') > 0 || text.indexOf(',') > 0);
  }

  private static Cell cell(List<TextRun> runs) {
    StringBuilder text = new StringBuilder();
    for (TextRun run : runs) {
      text.append(run.spaceBefore() && !text.isEmpty() ? " " : "").append(run.text());
    }
    String words = text.toString();
    return new Cell(words, runs.getFirst().x(), runs.getLast().right(), isFigure(words));
  }

  /// Whether at least two of its cells are figures.
  boolean hasFigures() {
    return figures().size() > 1;
  }

  List<Cell> figures() {
    return cells.stream().filter(Cell::isFigure).toList();
  }

  double top() {
    return baseline - size;
  }

  /// Whether it stands between two heights.
  boolean stands(double from, double to) {
    return baseline > from && baseline < to;
  }

  /// Whether words that stand together go over a place.
  boolean crosses(double x) {
    return cells.stream().anyMatch(cell -> cell.left() < x && cell.right() > x);
  }
}
