package org.pincite.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page as it is set, with nothing taken off.
///
/// @param index its position in the file, counted from 1
/// @param fileLabel what the file's page labels call it; null for a file without page labels
/// @param width in points
/// @param height in points
/// @param lines in the order in which the file draws them, which is mostly the order of reading
/// @param links in the order of the file
/// @param rules the straight lines drawn on it, in no order
/// @param turn by how many quarters it was turned clockwise from how the file shows it: 0 but for
///   one that was recognised, and may have been laid into the scanner sideways
public record RawPage(
    int index,
    @Nullable String fileLabel,
    double width,
    double height,
    List<TextLine> lines,
    List<Link> links,
    List<Rule> rules,
    int turn) {

  public RawPage {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
    rules = List.copyOf(rules);
  }

  /// A page as the file shows it.
  public RawPage(
      int index,
      @Nullable String fileLabel,
      double width,
      double height,
      List<TextLine> lines,
      List<Link> links,
      List<Rule> rules) {
    this(index, fileLabel, width, height, lines, links, rules, 0);
  }

  /// A page on which no lines are drawn.
  public RawPage(
      int index,
      @Nullable String fileLabel,
      double width,
      double height,
      List<TextLine> lines,
      List<Link> links) {
    this(index, fileLabel, width, height, lines, links, List.of());
  }

  /// The page with the lines and the size of the same page as it was recognised, which may have
  /// been turned upright.
  RawPage recognisedAs(RawPage page) {
    return new RawPage(
        index, fileLabel, page.width, page.height, page.lines, links, rules, page.turn);
  }

  /// The same page with other lines.
  public RawPage with(List<TextLine> others) {
    return new RawPage(index, fileLabel, width, height, others, links, rules, turn);
  }
}
