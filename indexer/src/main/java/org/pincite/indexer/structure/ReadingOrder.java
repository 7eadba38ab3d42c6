package org.pincite.indexer.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pincite.indexer.extract.TextLine;

/// Puts the lines of a page that is read from top to bottom into that order: a file may draw a
/// table, a slide's title or a note before or after all else. A page on which something stands
/// beside something else, or is turned, stays as it is drawn: whoever drew it knew what belongs
/// together.
final class ReadingOrder {

  /// Letters are about so tall, in sizes.
  private static final double TALL = 0.7;

  private ReadingOrder() {}

  static List<Leaf> of(List<Leaf> leaves, Tables tables) {
    return leaves.stream().map(leaf -> of(leaf, tables)).toList();
  }

  private static Leaf of(Leaf leaf, Tables tables) {
    if (leaf.lines().stream().map(line -> line.runs().getFirst().turn()).distinct().count() > 1) {
      return leaf;
    }
    Map<Grid, List<TextLine>> inTables = tables.linesOf(leaf);
    List<Part> parts =
        Stream.concat(
                inTables.values().stream(),
                leaf.lines().stream()
                    .filter(line -> tables.around(leaf.page(), line) == null)
                    .map(List::of))
            .map(Part::of)
            .sorted(Comparator.comparingDouble(Part::bottom))
            .toList();
    return areBelowEachOther(parts)
        ? new Leaf(leaf.page(), parts.stream().flatMap(part -> part.lines().stream()).toList())
        : leaf;
  }

  private static boolean areBelowEachOther(List<Part> parts) {
    return IntStream.range(1, parts.size())
        .allMatch(i -> parts.get(i - 1).bottom() <= parts.get(i).top());
  }

  /// A table, or a line outside of tables.
  ///
  /// @param lines as the file draws them
  /// @param top of its first line's letters, in points from the page's top
  /// @param bottom its last baseline
  private record Part(List<TextLine> lines, double top, double bottom) {

    static Part of(List<TextLine> lines) {
      TextLine first = lines.stream().min(Comparator.comparingDouble(TextLine::baseline)).get();
      double bottom = lines.stream().mapToDouble(TextLine::baseline).max().orElseThrow();
      return new Part(lines, first.baseline() - first.size() * TALL, bottom);
    }
  }
}
