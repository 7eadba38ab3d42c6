package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;

/// Puts the lines of pages that are set in two columns into the order of reading: what stands above
/// a line across both comes before it, the left column before the right.
///
/// Two columns are told by a gutter beside which much running text stands on both sides: many long
/// lines, of which a good part begin in mid-sentence. A table's columns, a form's and two addresses
/// side by side have none of that, and stay as the file draws them.
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
    Columns columns = tables.byPage().containsKey(leaf.page()) ? null : of(leaf.lines());
    return columns == null ? List.of(leaf) : columns.leaves(leaf.page());
  }

  private static @Nullable Columns of(List<TextLine> lines) {
    if (lines.size() < 2 * LINES) {
      return null;
    }
    double left = lines.stream().mapToDouble(TextLine::x).min().orElseThrow();
    double right = lines.stream().mapToDouble(TextLine::right).max().orElseThrow();
    for (double share = FROM; share <= TO; share += 0.01) {
      double gutter = left + share * (right - left);
      if (lines.stream().filter(line -> isBeside(line, gutter)).count() >= LINES) {
        Columns columns = new Columns(gutter, lines);
        if (columns.areProse(left, right)) {
          return columns;
        }
      }
    }
    return null;
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
        double before = i == 0 ? gutter - WIDE : line.runs().get(i - 1).right();
        double x = line.runs().get(i).x();
        return x >= gutter && x - before >= WIDE ? i : -1;
      }
    }
    return -1;
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
    long across = lines.stream().filter(this::isAcross).count();
    return across <= ACROSS * lines.size()
        && isProse(this::isLeft, gutter - left)
        && isProse(this::isRight, right - gutter);
  }

  private boolean isProse(Predicate<TextLine> side, double width) {
    List<TextLine> all =
        lines.stream()
            .filter(side)
            .filter(line -> line.right() - line.x() >= LONG * width)
            .toList();
    long goOn = all.stream().filter(line -> Prose.goesOn(line.text())).count();
    return all.size() >= LINES && goOn >= GOING_ON * all.size();
  }

  private boolean isLeft(TextLine line) {
    return line.right() <= gutter;
  }

  private boolean isRight(TextLine line) {
    return line.x() >= gutter;
  }

  private boolean isAcross(TextLine line) {
    return !isLeft(line) && !isRight(line);
  }

  private List<Leaf> leaves(int page) {
    List<TextLine> first = new ArrayList<>();
    List<TextLine> left = new ArrayList<>();
    List<TextLine> right = new ArrayList<>();
    Comparator<TextLine> down = Comparator.comparingDouble(TextLine::baseline);
    for (TextLine line : lines.stream().sorted(down).toList()) {
      if (isAcross(line)) {
        first.addAll(left);
        first.addAll(right);
        left.clear();
        right.clear();
        first.add(line);
      } else {
        (isLeft(line) ? left : right).add(line);
      }
    }
    first.addAll(left);
    return List.of(new Leaf(page, first), new Leaf(page, right));
  }
}
