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
public record RawPage(
    int index,
    @Nullable String fileLabel,
    double width,
    double height,
    List<TextLine> lines,
    List<Link> links) {

  public RawPage {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /// The page with the lines and the size of the same page as it was recognised, which may have
  /// been turned upright.
  RawPage recognisedAs(RawPage page) {
    return new RawPage(index, fileLabel, page.width, page.height, page.lines, links);
  }

  /// The same page with other lines.
  public RawPage with(List<TextLine> others) {
    return new RawPage(index, fileLabel, width, height, others, links);
  }
}
