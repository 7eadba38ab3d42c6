package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;

/// Takes running heads, feet and page numbers off the pages.
///
/// A line is furniture when it bears the page's number, or when it stands at the edge of several
/// pages at one height and hardly ever anywhere else: a chair's "All those in favour? Carried."
/// begins pages too, but stands in mid-page as well.
final class Furniture {

  /// A running head is on at least this many pages; in a paper of fewer, on all of them.
  private static final int PAGES = 3;

  /// The share of a line's occurrences that must be at an edge.
  private static final double AT_EDGE = 0.8;

  private static final Pattern BLANK_PAGE =
      Pattern.compile("(?i)\\[?this page (?:is|has been) intentionally left blank\\.?]?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// A line's words at a height, in steps of 4 points: producers move a head by a point or two
  /// between sections.
  private record Spot(String words, long height) {}

  private final Map<Spot, Integer> atEdge = new HashMap<>();

  /// "OFFICIAL" stands at the head and at the foot.
  private final Map<String, Integer> atAnyEdge = new HashMap<>();

  private final Map<String, Integer> anywhere = new HashMap<>();
  private final int needed;
  private final Tables tables;

  private Furniture(List<RawPage> raw, Tables tables) {
    this.tables = tables;
    needed = raw.size() == 1 ? PAGES : Math.min(PAGES, raw.size());
    for (RawPage page : raw) {
      for (TextLine line : Edges.of(page)) {
        atEdge.merge(spot(line), 1, Integer::sum);
        atAnyEdge.merge(words(line), 1, Integer::sum);
      }
      page.lines().forEach(line -> anywhere.merge(words(line), 1, Integer::sum));
    }
  }

  static List<Leaf> takeOff(List<RawPage> raw, PageNumbers numbers, Tables tables) {
    Furniture furniture = new Furniture(raw, tables);
    return raw.stream().map(page -> furniture.takeOff(page, numbers)).toList();
  }

  private Leaf takeOff(RawPage page, PageNumbers numbers) {
    List<TextLine> edges = Edges.of(page);
    Set<String> called = Marks.numbersOn(page.lines());
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : page.lines()) {
      boolean furniture =
          edges.contains(line)
              && tables.around(page.index(), line) == null
              && (isRepeated(line) || numbers.isOther(page.index(), line))
              && !NoteStart.begins(line, called);
      if (!furniture
          && !numbers.isNumber(page.index(), line)
          && !BLANK_PAGE.matcher(line.text().strip()).matches()) {
        kept.add(line);
      }
    }
    return new Leaf(page.index(), kept);
  }

  private boolean isRepeated(TextLine line) {
    String words = words(line);
    return atEdge.getOrDefault(spot(line), 0) >= needed
        && atAnyEdge.getOrDefault(words, 0) >= AT_EDGE * anywhere.getOrDefault(words, 0);
  }

  private static Spot spot(TextLine line) {
    return new Spot(words(line), Math.round(line.baseline() / 4));
  }

  private static String words(TextLine line) {
    return SPACES.matcher(line.text().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
