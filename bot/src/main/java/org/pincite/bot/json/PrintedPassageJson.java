package org.pincite.bot.json;

import java.util.List;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.index.PlacedPassage;

/// A passage on a page, and where its lines are printed there.
///
/// @param id names the passage
/// @param kind "paragraph", "recommendation", "footnote" …
/// @param lines what its lines cover on this page, in order
public record PrintedPassageJson(String id, String kind, List<BoxJson> lines) {

  /// A rectangle on a page as its file shows it, in thousandths of the page's width and height,
  /// counted from the upper left corner.
  ///
  /// @param left the left edge, in thousandths of the width
  /// @param top the upper edge, in thousandths of the height
  /// @param width in thousandths of the page's
  /// @param height in thousandths of the page's
  public record BoxJson(int left, int top, int width, int height) {
    static BoxJson of(PrintedLine.Box box) {
      return new BoxJson(box.left(), box.top(), box.width(), box.height());
    }
  }

  /// The form of a passage that stands on a page, wholly or in part.
  ///
  /// @param page the page's position in the file, counted from 1
  static PrintedPassageJson of(PlacedPassage placed, int page) {
    return new PrintedPassageJson(
        placed.passage().id(),
        placed.passage().kind().toString(),
        placed.lines().stream()
            .filter(line -> line.page() == page)
            .map(PrintedLine::box)
            .map(BoxJson::of)
            .toList());
  }
}
