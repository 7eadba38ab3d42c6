package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Rule;

/// Cells that lines drawn across and down a page part from each other.
///
/// The lines that meet each other make one grid; where a line between two of its fields is missing
/// they are one cell. How a table is drawn differs from producer to producer, a line for each
/// border of each cell or one through all, so lines that go on in each other are joined first.
final class Grid {

  /// Lines this near, in points, are one line, or meet: borders of neighbouring cells are drawn
  /// side by side.
  private static final double NEAR = 3.5;

  /// More lines than this are a drawing.
  private static final int MOST = 800;

  /// A cell: the fields that no line parts.
  ///
  /// @param row the uppermost row of fields, counted from 0
  /// @param column the leftmost column of fields, counted from 0
  record Cell(int row, int column) {}

  private final double[] xs;
  private final double[] ys;
  private final Cell[][] cells;

  private Grid(List<Rule> across, List<Rule> down) {
    xs =
        places(
            across.stream().flatMap(r -> List.of(r.x(), r.x() + r.width()).stream()).toList(),
            down.stream().map(Rule::x).toList());
    ys =
        places(
            down.stream().flatMap(r -> List.of(r.y(), r.y() + r.height()).stream()).toList(),
            across.stream().map(Rule::y).toList());
    cells = new Cell[Math.max(0, ys.length - 1)][Math.max(0, xs.length - 1)];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        cells[row][column] = cell(row, column, across, down);
      }
    }
  }

  /// The grids of at least two rows and two columns among some lines.
  static List<Grid> of(List<Rule> rules) {
    List<Rule> across = joined(rules.stream().filter(Rule::across).toList());
    List<Rule> down = joined(rules.stream().filter(rule -> !rule.across()).toList());
    if (across.size() > MOST || down.size() > MOST) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    List<Rule> left = new ArrayList<>(down);
    while (!left.isEmpty()) {
      List<Rule> mine = new ArrayList<>(List.of(left.removeFirst()));
      List<Rule> theirs = new ArrayList<>();
      gather(mine, theirs, left, new ArrayList<>(across));
      Grid grid = new Grid(theirs, mine);
      if (grid.rows() > 1 && grid.columns() > 1) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /// Adds to the lines down and across those that meet one of them.
  private static void gather(
      List<Rule> down, List<Rule> across, List<Rule> otherDown, List<Rule> otherAcross) {
    int before = -1;
    while (before < down.size() + across.size()) {
      before = down.size() + across.size();
      move(otherAcross, across, rule -> down.stream().anyMatch(other -> meet(rule, other)));
      move(otherDown, down, rule -> across.stream().anyMatch(other -> meet(other, rule)));
    }
  }

  private static void move(List<Rule> from, List<Rule> to, Predicate<Rule> chosen) {
    List<Rule> moved = from.stream().filter(chosen).toList();
    to.addAll(moved);
    from.removeAll(moved);
  }

  private static boolean meet(Rule across, Rule down) {
    return down.x() > across.x() - NEAR
        && down.x() < across.x() + across.width() + NEAR
        && across.y() > down.y() - NEAR
        && across.y() < down.y() + down.height() + NEAR;
  }

  /// Lines of one direction, each with those that it goes on in.
  private static List<Rule> joined(List<Rule> rules) {
    List<Rule> joined = new ArrayList<>();
    Comparator<Rule> order =
        Comparator.comparingDouble(rule -> rule.across() ? rule.x() : rule.y());
    Map<Long, List<Integer>> near = new HashMap<>();
    for (Rule rule : rules.stream().sorted(order).toList()) {
      long place = Math.round((rule.across() ? rule.y() : rule.x()) / NEAR);
      int last = -1;
      for (long beside = place - 1; beside <= place + 1; beside++) {
        for (int i : near.getOrDefault(beside, List.of())) {
          last = last < 0 && goesOn(joined.get(i), rule) ? i : last;
        }
      }
      if (last >= 0) {
        joined.set(last, both(joined.get(last), rule));
      } else {
        near.computeIfAbsent(place, p -> new ArrayList<>()).add(joined.size());
        joined.add(rule);
      }
    }
    return joined;
  }

  private static boolean goesOn(Rule a, Rule b) {
    return a.across()
        ? Math.abs(a.y() - b.y()) < NEAR && b.x() < a.x() + a.width() + NEAR
        : Math.abs(a.x() - b.x()) < NEAR && b.y() < a.y() + a.height() + NEAR;
  }

  private static Rule both(Rule a, Rule b) {
    return a.across()
        ? new Rule(a.x(), a.y(), Math.max(a.width(), b.x() + b.width() - a.x()), a.height())
        : new Rule(a.x(), a.y(), a.width(), Math.max(a.height(), b.y() + b.height() - a.y()));
  }

  /// Where lines of one direction stand, and the outermost ends of those of the other: a table may
  /// be open at its sides.
  private static double[] places(List<Double> ends, List<Double> lines) {
    List<Double> all = new ArrayList<>(lines);
    ends.stream().min(Comparator.naturalOrder()).ifPresent(all::add);
    ends.stream().max(Comparator.naturalOrder()).ifPresent(all::add);
    List<Double> places = new ArrayList<>();
    for (double place : all.stream().sorted().toList()) {
      if (places.isEmpty() || place - places.getLast() > NEAR) {
        places.add(place);
      }
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The cell of a field: that of the field above or to the left, where no line parts them.
  private Cell cell(int row, int column, List<Rule> across, List<Rule> down) {
    double x = (xs[column] + xs[column + 1]) / 2;
    double y = (ys[row] + ys[row + 1]) / 2;
    if (column > 0 && !parted(down, xs[column], y)) {
      return cells[row][column - 1];
    }
    if (row > 0 && !parted(across, x, ys[row])) {
      return cells[row - 1][column];
    }
    return new Cell(row, column);
  }

  private static boolean parted(List<Rule> rules, double x, double y) {
    for (Rule rule : rules) {
      if (parts(rule, x, y)) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(Rule rule, double x, double y) {
    return x > rule.x() - NEAR
        && x < rule.x() + rule.width() + NEAR
        && y > rule.y() - NEAR
        && y < rule.y() + rule.height() + NEAR;
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return Math.max(0, xs.length - 1);
  }

  /// The cell at a place; null outside the grid.
  @Nullable Cell at(double x, double y) {
    int column = field(xs, x);
    int row = field(ys, y);
    return column < 0 || row < 0 ? null : cells[row][column];
  }

  // Asked for every run of every line, so it is a plain loop.
  private static int field(double[] places, double place) {
    if (places.length < 2 || place < places[0] || place >= places[places.length - 1]) {
      return -1;
    }
    int field = 0;
    while (place >= places[field + 1]) {
      field++;
    }
    return field;
  }

  /// The column that a cell's right neighbour in a row begins at.
  int columnBehind(Cell cell, int row) {
    int column = cell.column();
    while (column < columns() && cell.equals(cells[row][column])) {
      column++;
    }
    return column;
  }

  /// How many cells of a row stand between two columns.
  int cellsBetween(int row, int from, int to) {
    return (int) IntStream.range(from, to).mapToObj(c -> cells[row][c]).distinct().count();
  }

  /// Whether the columns of two grids stand alike: one goes on in the other overleaf.
  boolean hasColumnsOf(Grid other) {
    return xs.length == other.xs.length
        && IntStream.range(0, xs.length).allMatch(i -> Math.abs(xs[i] - other.xs[i]) < NEAR);
  }
}
