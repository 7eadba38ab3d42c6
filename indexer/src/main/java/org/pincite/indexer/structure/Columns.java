package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;

/// Puts the lines of pages that are set in two columns into the order of reading: what stands above
/// a line across both comes before it, the left column before the right.
///
/// Two columns are told by a gutter beside which much running text stands on both sides: many long
/// lines, of which a good part begin in mid-sentence. A table's columns, a form's and two addresses
/// side by side have none of that, and stay as the file draws them. A table on a page in columns
/// stands whole on one side, or goes across.
final class Columns {

  /// So many long lines stand on each side of the gutter.
  private static final int LINES = 10;

  /// A long line fills at least this share of its column.
  private static final double LONG = 0.6;

  /// At least this share of the long lines begins in mid-sentence, as in [Typography].
  private static final double GOING_ON = 0.25;

  /// At most this share of a page's lines goes over the gutter.
  private static final double ACROSS = 0.35;

  /// The gutter lies between these shares of the page's text, and is so wide, in points.
  private static final double FROM = 0.35;

  private static final double TO = 0.65;
  private static final double WIDE = 8;

  /// It is also wider than this share of a line's size, as no space between two of its words is.
  private static final double SPACE = 0.75;

  private final double gutter;
  private final List<TextLine> lines = new ArrayList<>();

  private Columns(double gutter, List<TextLine> uncut) {
    this.gutter = gutter;
    uncut.forEach(this::cut);
  }

  /// The pages with their lines in order. A page in two columns is two leaves, the second of which
  /// begins with the last of its right columns: each column has its own notes at its foot.
  static List<Leaf> part(List<Leaf> leaves, Tables tables) {
    return leaves.stream().flatMap(leaf -> part(leaf, tables).stream()).toList();
  }

  private static List<Leaf> part(Leaf leaf, Tables tables) {
    List<TextLine> words =
        leaf.lines().stream().filter(line -> tables.around(leaf.page(), line) == null).toList();
    Columns columns = of(words);
    return columns == null
        ? List.of(leaf)
        : columns.leaves(leaf.page(), tables.linesOf(leaf).values());
  }

  private static @Nullable Columns of(List<TextLine> lines) {
    if (lines.size() < 2 * LINES) {
      return null;
    }
    double left = lines.stream().mapToDouble(TextLine::x).min().orElseThrow();
    double right = lines.stream().mapToDouble(TextLine::right).max().orElseThrow();
    Columns best = null;
    for (double share = FROM; share <= TO; share += 0.01) {
      double gutter = left + share * (right - left);
      if (lines.stream().filter(line -> isBeside(line, gutter)).count() >= LINES) {
        Columns columns = new Columns(gutter, lines);
        // Just inside the left column many short lines end before it as well.
        if (columns.areProse(left, right) && (best == null || columns.across() < best.across())) {
          best = columns;
        }
      }
    }
    return best;
  }

  /// Whether a line begins at the right of the gutter, or goes on there.
  private static boolean isBeside(TextLine line, double gutter) {
    return line.right() > gutter + WIDE && firstBehind(line, gutter) >= 0;
  }

  /// The first run behind the gutter, where the runs before it end before it; -1 where the line
  /// goes over the gutter or ends before it.
  private static int firstBehind(TextLine line, double gutter) {
    for (int i = 0; i < line.runs().size(); i++) {
      if (line.runs().get(i).right() > gutter) {
        double x = line.runs().get(i).x();
        return x >= gutter && (i == 0 || isParted(line, i)) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isParted(TextLine line, int run) {
    double gap = line.runs().get(run).x() - line.runs().get(run - 1).right();
    return gap >= Math.max(WIDE, line.size() * SPACE);
  }

  private void cut(TextLine line) {
    int behind = firstBehind(line, gutter);
    if (behind > 0) {
      lines.add(new TextLine(line.runs().subList(0, behind)));
      lines.add(new TextLine(line.runs().subList(behind, line.runs().size())));
    } else {
      lines.add(line);
    }
  }

  private boolean areProse(double left, double right) {
    return across() <= ACROSS * lines.size()
        && isProse(Side.LEFT, gutter - left)
        && isProse(Side.RIGHT, right - gutter);
  }

  private long across() {
    return lines.stream().filter(line -> side(line) == Side.ACROSS).count();
  }

  private boolean isProse(Side side, double width) {
    List<TextLine> all =
        lines.stream()
            .filter(line -> side(line) == side)
            .filter(line -> line.right() - line.x() >= LONG * width)
            .toList();
    long goOn = all.stream().filter(line -> Prose.goesOn(line.text())).count();
    return all.size() >= LINES && goOn >= GOING_ON * all.size();
  }

  private Side side(TextLine line) {
    return side(line.x(), line.right());
  }

  private Side side(double left, double right) {
    if (right <= gutter) {
      return Side.LEFT;
    }
    return left >= gutter ? Side.RIGHT : Side.ACROSS;
  }

  private List<Leaf> leaves(int page, Collection<List<TextLine>> tables) {
    List<TextLine> first = new ArrayList<>();
    List<TextLine> left = new ArrayList<>();
    List<TextLine> right = new ArrayList<>();
    for (Placed placed : placed(tables)) {
      if (placed.side == Side.ACROSS) {
        first.addAll(left);
        first.addAll(right);
        left.clear();
        right.clear();
        first.add(placed.line);
      } else {
        (placed.side == Side.LEFT ? left : right).add(placed.line);
      }
    }
    first.addAll(left);
    return List.of(new Leaf(page, first), new Leaf(page, right));
  }

  /// All lines from top to bottom, those of a table where the whole of it stands.
  private List<Placed> placed(Collection<List<TextLine>> tables) {
    List<Placed> placed = new ArrayList<>();
    lines.forEach(line -> placed.add(new Placed(line, side(line))));
    for (List<TextLine> table : tables) {
      double left = table.stream().mapToDouble(TextLine::x).min().orElseThrow();
      double right = table.stream().mapToDouble(TextLine::right).max().orElseThrow();
      table.forEach(line -> placed.add(new Placed(line, side(left, right))));
    }
    placed.sort(Comparator.comparingDouble(one -> one.line.baseline()));
    return placed;
  }

  private enum Side {
    LEFT,
    RIGHT,
    ACROSS
  }

  private record Placed(TextLine line, Side side) {}
}
