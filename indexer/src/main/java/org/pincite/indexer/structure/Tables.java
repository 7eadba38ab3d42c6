package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.Rule;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// The tables of a paper's pages: grids with words in their cells, drawn, or plain from the figures
/// that stand one below the other. A frame round a paragraph, a chart's axes and the boxes of a
/// diagram are none.
///
/// @param byPage the grids of each page that has any, by position
record Tables(Map<Integer, List<Grid>> byPage) {

  /// At least this share of a table's fields has words of its own. Tables of budgets and forms were
  /// seen from 0.4 up, the boxes and connecting lines of organisation charts up to 0.25.
  private static final double FILLED = 0.3;

  /// Letters stand so much of their size above their baseline in the middle.
  private static final double MIDDLE = 0.3;

  Tables {
    byPage = Map.copyOf(byPage);
  }

  static Tables of(List<RawPage> pages) {
    Map<Integer, List<Grid>> byPage = new HashMap<>();
    for (RawPage page : pages) {
      List<Grid> tables = new ArrayList<>(tables(page.rules(), page));
      List<TextLine> others =
          page.lines().stream()
              .filter(line -> tables.stream().noneMatch(grid -> cellOf(grid, line) != null))
              .toList();
      tables.addAll(tables(FigureTable.rules(others), page));
      if (!tables.isEmpty()) {
        byPage.put(page.index(), tables);
      }
    }
    return new Tables(byPage);
  }

  private static List<Grid> tables(List<Rule> rules, RawPage page) {
    return Grid.of(rules).stream().filter(grid -> isTable(grid, page)).toList();
  }

  /// Whether at least two rows have words in two cells or more, and enough fields have some.
  private static boolean isTable(Grid grid, RawPage page) {
    Map<Integer, Set<Grid.Cell>> rows = new HashMap<>();
    for (TextLine line : page.lines()) {
      for (TextRun run : line.runs()) {
        Grid.Cell cell = cell(grid, run);
        if (cell != null) {
          rows.computeIfAbsent(cell.row(), row -> new HashSet<>()).add(cell);
        }
      }
    }
    int filled = rows.values().stream().mapToInt(Set::size).sum();
    return rows.values().stream().filter(cells -> cells.size() > 1).count() > 1
        && filled >= FILLED * grid.rows() * grid.columns();
  }

  private static Grid.@Nullable Cell cell(Grid grid, TextRun run) {
    return grid.at(run.x() + run.width() / 2, run.baseline() - run.size() * MIDDLE);
  }

  /// The pages with their lines cut where one cell ends and another begins: the words of two cells
  /// are no sentence.
  List<RawPage> cut(List<RawPage> pages) {
    return pages.stream()
        .map(page -> byPage.containsKey(page.index()) ? page.with(cut(page)) : page)
        .toList();
  }

  private List<TextLine> cut(RawPage page) {
    List<TextLine> lines = new ArrayList<>();
    for (TextLine line : page.lines()) {
      int from = 0;
      for (int i = 1; i <= line.runs().size(); i++) {
        if (i == line.runs().size() || parted(page.index(), line.runs(), i)) {
          lines.add(
              from == 0 && i == line.runs().size()
                  ? line
                  : new TextLine(line.runs().subList(from, i)));
          from = i;
        }
      }
    }
    return lines;
  }

  private boolean parted(int page, List<TextRun> runs, int i) {
    for (Grid grid : byPage.getOrDefault(page, List.of())) {
      Grid.Cell before = cell(grid, runs.get(i - 1));
      Grid.Cell behind = cell(grid, runs.get(i));
      if (before == null ? behind != null : !before.equals(behind)) {
        return true;
      }
    }
    return false;
  }

  /// The table that a line of a page stands in; null for one that stands in none.
  @Nullable Grid around(int page, TextLine line) {
    for (Grid grid : byPage.getOrDefault(page, List.of())) {
      if (cellOf(grid, line) != null) {
        return grid;
      }
    }
    return null;
  }

  /// The lines of each table of a page, whatever the order in which the file draws them.
  Map<Grid, List<TextLine>> linesOf(Leaf leaf) {
    Map<Grid, List<TextLine>> lines = new HashMap<>();
    for (TextLine line : leaf.lines()) {
      Grid table = around(leaf.page(), line);
      if (table != null) {
        lines.computeIfAbsent(table, grid -> new ArrayList<>()).add(line);
      }
    }
    return lines;
  }

  /// The cell of a grid that a line stands in; null for one that stands outside.
  static Grid.@Nullable Cell cellOf(Grid grid, TextLine line) {
    return cell(grid, line.runs().getFirst());
  }
}
