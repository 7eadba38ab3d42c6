package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pincite.indexer.extract.TextLine;

/// Makes a table's lines into blocks, one a row.
final class TableRows {

  /// A header was seen to have at most four rows: a title, years, their names, their unit.
  private static final int HEADER = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// Lines this near, in points, stand at one height.
  private static final double LEVEL = 2;

  private final Grid grid;

  /// By row and then by column, each cell's lines from top to bottom.
  private final NavigableMap<Integer, NavigableMap<Integer, List<TextLine>>> rows = new TreeMap<>();

  private TableRows(Grid grid, List<TextLine> lines) {
    this.grid = grid;
    Comparator<TextLine> order =
        Comparator.<TextLine>comparingLong(line -> Math.round(line.baseline()))
            .thenComparingDouble(TextLine::x);
    for (TextLine line : lines.stream().sorted(order).toList()) {
      Grid.Cell cell = Objects.requireNonNull(Tables.cellOf(grid, line));
      rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
          .computeIfAbsent(cell.column(), column -> new ArrayList<>())
          .add(line);
    }
  }

  /// @param lines the lines of one page that stand in the table
  static List<Block> of(int page, Grid grid, List<TextLine> lines) {
    TableRows table = new TableRows(grid, lines);
    int headers = table.headers();
    List<Block> blocks = new ArrayList<>();
    for (var row : table.rows.entrySet()) {
      boolean heads = table.rows.headMap(row.getKey()).size() < headers;
      for (var cells : heads ? List.of(row.getValue()) : lineByLine(row.getValue())) {
        blocks.add(new Block(table.placed(page, row.getKey(), cells), new Row(grid, heads)));
      }
    }
    return blocks;
  }

  /// The rows between which no line is drawn: where two cells or more hold a number a line, and
  /// every cell has as many lines at the same heights, each line is a row.
  private static List<NavigableMap<Integer, List<TextLine>>> lineByLine(
      NavigableMap<Integer, List<TextLine>> cells) {
    List<TextLine> first = cells.firstEntry().getValue();
    long ofNumbers = cells.values().stream().filter(TableRows::areNumbers).count();
    if (first.size() < 2
        || ofNumbers < 2
        || !cells.values().stream().allMatch(cell -> stands(cell, first))) {
      return List.of(cells);
    }
    List<NavigableMap<Integer, List<TextLine>>> rows = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      NavigableMap<Integer, List<TextLine>> row = new TreeMap<>();
      for (var cell : cells.entrySet()) {
        row.put(cell.getKey(), List.of(cell.getValue().get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean stands(List<TextLine> cell, List<TextLine> beside) {
    return cell.size() == beside.size()
        && IntStream.range(0, cell.size())
            .allMatch(i -> Math.abs(cell.get(i).baseline() - beside.get(i).baseline()) < LEVEL);
  }

  private static boolean areNumbers(List<TextLine> cell) {
    return cell.stream().allMatch(line -> FigureRow.isFigure(line.text()));
  }

  /// How many rows are the header: those at the top that are bold throughout, else those above the
  /// first that has numbers. Where neither tells, none is.
  private int headers() {
    List<Collection<List<TextLine>>> all = new ArrayList<>();
    rows.values().forEach(cells -> all.add(cells.values()));
    int bold = 0;
    while (bold < all.size() && bold < HEADER && isBold(all.get(bold))) {
      bold++;
    }
    if (bold > 0 && bold < all.size() && !isBold(all.get(bold))) {
      return bold;
    }
    int plain = 0;
    while (plain < all.size() && !hasNumber(all.get(plain))) {
      plain++;
    }
    long numbered = all.stream().filter(TableRows::hasNumber).count();
    return plain <= HEADER && 2 * numbered > all.size() - plain ? plain : 0;
  }

  private static boolean isBold(Collection<List<TextLine>> cells) {
    return cells.stream().flatMap(List::stream).allMatch(TextLine::bold);
  }

  /// Whether a row has figures that are no years: "2023" and "2024" stand above columns as well.
  private static boolean hasNumber(Collection<List<TextLine>> cells) {
    return cells.stream()
        .filter(TableRows::areNumbers)
        .anyMatch(cell -> !YEAR.matcher(cell.getFirst().text()).matches());
  }

  private List<PlacedLine> placed(int page, int row, NavigableMap<Integer, List<TextLine>> cells) {
    List<PlacedLine> placed = new ArrayList<>();
    int behind = 0;
    for (var cell : cells.entrySet()) {
      int column = cell.getKey();
      int empty = grid.cellsBetween(row, behind, column);
      List<PlacedLine> lines = LineEnds.placed(page, cell.getValue());
      placed.add(lines.getFirst().behindCells(empty + (placed.isEmpty() ? 0 : 1)));
      placed.addAll(lines.subList(1, lines.size()));
      behind = grid.columnBehind(new Grid.Cell(row, column), row);
    }
    return placed;
  }
}
