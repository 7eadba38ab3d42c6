package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Rule;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Finds tables of figures that no lines are drawn in, and draws them: rows one below the other in
/// which two figures or more stand flush right with those of other rows.
///
/// Columns of words alone are left as they are: an address beside another, a form's fields or a
/// contents page look the same.
final class FigureTable {

  /// A table has at least so many rows of figures.
  private static final int ROWS = 3;

  /// A page with fewer figures has no table of them; most pages have fewer.
  private static final int FEWEST = 2 * ROWS;

  /// At least this share of the figures stands flush right with one of another row.
  private static final double FLUSH = 0.9;

  /// Right edges this near, in points, are one.
  private static final double EDGE = 3;

  /// Rows of one table are at most this many sizes apart.
  private static final double APART = 3.5;

  /// A table has at most so many rows of words between two of figures, and above the first.
  private static final int WORDS = 3;

  private final List<FigureRow> rows;

  private FigureTable(List<FigureRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /// The lines that could be drawn into the tables of figures among some lines of words.
  static List<Rule> rules(List<TextLine> lines) {
    List<TextRun> runs = lines.stream().flatMap(line -> line.runs().stream()).toList();
    if (runs.stream().filter(run -> FigureRow.isFigure(run.text())).limit(FEWEST).count()
        < FEWEST) {
      return List.of();
    }
    List<FigureRow> rows = FigureRow.of(runs);
    List<Rule> rules = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = rows.get(from).hasFigures() ? end(rows, from) : from;
      FigureTable table = to > from ? read(rows, from, to) : null;
      if (table != null) {
        rules.addAll(table.drawn());
      }
      from = Math.max(to, from + 1);
    }
    return rules;
  }

  /// Where the rows end that may be one table: behind the last row of figures that follows.
  private static int end(List<FigureRow> rows, int from) {
    double left = firstFigure(rows.get(from));
    int end = from + 1;
    for (int i = from + 1; i < rows.size() && i - end < WORDS && follows(rows, i); i++) {
      FigureRow row = rows.get(i);
      if (row.hasFigures()) {
        left = Math.min(left, firstFigure(row));
        end = i + 1;
      } else if (row.cells().getLast().right() > left) {
        return end;
      }
    }
    return end;
  }

  private static boolean follows(List<FigureRow> rows, int i) {
    return rows.get(i).baseline() - rows.get(i - 1).baseline() < APART * rows.get(i).size();
  }

  private static double firstFigure(FigureRow row) {
    return row.figures().getFirst().left();
  }

  private static @Nullable FigureTable read(List<FigureRow> rows, int from, int to) {
    FigureTable figures = new FigureTable(rows.subList(from, to));
    if (!figures.isTable()) {
      return null;
    }
    double left = figures.edges().getFirst()[0];
    int head = from;
    while (head > 0
        && from - head < WORDS
        && follows(rows, head)
        && heads(rows.get(head - 1), left)) {
      head--;
    }
    return new FigureTable(rows.subList(head, to));
  }

  /// Whether a row above the figures says what they are: its words stand apart above them.
  private static boolean heads(FigureRow row, double left) {
    long above = row.cells().stream().filter(cell -> cell.right() > left).count();
    return above > 1 || (above == 1 && row.cells().getLast().left() > left - EDGE);
  }

  private boolean isTable() {
    List<FigureRow> figures = rows.stream().filter(FigureRow::hasFigures).toList();
    long all = figures.stream().mapToLong(row -> row.figures().size()).sum();
    long flush = 0;
    for (FigureRow row : figures) {
      flush +=
          row.figures().stream()
              .filter(cell ->
                  figures.stream().anyMatch(o -> !o.equals(row) && hasEdge(o, cell.right())))
              .count();
    }
    return figures.size() >= ROWS && flush >= FLUSH * all && edges().size() > 1;
  }

  private static boolean hasEdge(FigureRow row, double right) {
    return row.figures().stream().anyMatch(cell -> Math.abs(cell.right() - right) < EDGE);
  }

  /// The columns of figures from left to right, each with its left and right edge.
  private List<double[]> edges() {
    List<double[]> columns = new ArrayList<>();
    rows.stream()
        .filter(FigureRow::hasFigures)
        .flatMap(row -> row.figures().stream())
        .sorted(Comparator.comparingDouble(FigureRow.Cell::right))
        .forEach(cell -> {
          if (columns.isEmpty() || cell.right() - columns.getLast()[1] > EDGE) {
            columns.add(new double[] {cell.left(), cell.right()});
          } else {
            columns.getLast()[0] = Math.min(columns.getLast()[0], cell.left());
          }
        });
    return columns;
  }

  private List<Rule> drawn() {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    double left =
        rows.stream().mapToDouble(row -> row.cells().getFirst().left()).min().orElseThrow();
    double right =
        rows.stream().mapToDouble(row -> row.cells().getLast().right()).max().orElseThrow();
    xs.add(left - EDGE);
    double before = left - EDGE;
    for (double[] column : edges()) {
      double gap = Math.max(before, labelsEnd(column[0]));
      if (column[0] > left + EDGE) {
        xs.add((gap + column[0]) / 2);
      }
      before = column[1];
    }
    xs.add(right + EDGE);
    ys.add(rows.getFirst().top() - EDGE);
    for (int i = 1; i < rows.size(); i++) {
      if (!goesOn(rows.get(i - 1), rows.get(i))) {
        ys.add((rows.get(i - 1).baseline() + rows.get(i).top()) / 2 + 1);
      }
    }
    ys.add(rows.getLast().baseline() + EDGE);
    return lines(xs, ys);
  }

  /// How far to the right what stands before a column's figures goes.
  private double labelsEnd(double column) {
    return rows.stream()
        .filter(FigureRow::hasFigures)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isFigure() && cell.right() < column)
        .mapToDouble(FigureRow.Cell::right)
        .max()
        .orElse(0);
  }

  /// Whether two rows are one: the label of the one that has figures takes two lines.
  private static boolean goesOn(FigureRow above, FigureRow below) {
    boolean label = above.hasFigures() != below.hasFigures();
    return label && Prose.goesOn(below.cells().getFirst().text());
  }

  /// Lines through the whole table, but for those down it where words stand across them.
  private List<Rule> lines(List<Double> xs, List<Double> ys) {
    List<Rule> rules = new ArrayList<>();
    double width = xs.getLast() - xs.getFirst();
    ys.forEach(y -> rules.add(new Rule(xs.getFirst(), y, width, 0)));
    for (int i = 1; i < ys.size(); i++) {
      double from = ys.get(i - 1);
      double to = ys.get(i);
      for (double x : xs) {
        if (rows.stream().noneMatch(row -> row.stands(from, to) && row.crosses(x))) {
          rules.add(new Rule(x, from, 0, to - from));
        }
      }
    }
    return rules;
  }
}
