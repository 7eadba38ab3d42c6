package org.pincite.indexer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Where something stands on a recognised picture, in dots from its upper left corner.
///
/// @param left the left edge
/// @param top the upper edge
/// @param right the right edge
/// @param bottom the lower edge
record HocrBox(double left, double top, double right, double bottom) {

  private static final Pattern BOX = Pattern.compile("\\bbbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");

  /// The box in an element's title; an empty one where there is none.
  static HocrBox of(Element element) {
    Matcher box = BOX.matcher(element.attr("title"));
    return box.find()
        ? new HocrBox(edge(box, 1), edge(box, 2), edge(box, 3), edge(box, 4))
        : new HocrBox(0, 0, 0, 0);
  }

  private static double edge(Matcher box, int group) {
    return Double.parseDouble(box.group(group));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /// The box as it stands once the picture is turned upright.
  ///
  /// @param picture the whole picture's box
  /// @param angle how far its lines rise, in degrees counterclockwise: 90 for one whose lines are
  ///   read from the bottom to the top
  HocrBox upright(HocrBox picture, int angle) {
    return switch (angle) {
      case 90 -> new HocrBox(picture.height() - bottom, left, picture.height() - top, right);
      case 180 ->
          new HocrBox(
              picture.width() - right,
              picture.height() - bottom,
              picture.width() - left,
              picture.height() - top);
      case 270 -> new HocrBox(top, picture.width() - right, bottom, picture.width() - left);
      default -> this;
    };
  }
}
