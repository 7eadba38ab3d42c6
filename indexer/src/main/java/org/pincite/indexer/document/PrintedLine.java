package org.pincite.indexer.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a line of a paper's text is printed, so that its words can be marked on their page.
///
/// All distances are thousandths of the page's own: less than a dot of any screen, whatever size
/// the page is shown in. They are seen with the line upright; on a page that has a table set
/// sideways, and on one that was laid into the scanner so, the page has to be turned for that.
///
/// @param span its words in the text
/// @param page the page's position in the file, counted from 1
/// @param turn by how many quarters the page, as its file shows it, is turned clockwise until the
///   line stands upright: 0 to 3
/// @param top the upper edge of its letters, from the top
/// @param bottom the lower edge
/// @param stops where each of its words begins, from the left, and last where the line ends; the
///   words are what spaces part
public record PrintedLine(Span span, int page, int turn, int top, int bottom, List<Integer> stops) {

  /// The page's width and height in these units.
  public static final int WHOLE = 1000;

  /// A space is at least so wide: 0.2 of ten points on A4 are 3 thousandths.
  private static final int SPACE = 3;

  /// A rectangle on a page as its file shows it, in thousandths of the page's width or height.
  ///
  /// @param page the page's position in the file, counted from 1
  /// @param left from the page's left
  /// @param top from the page's top
  /// @param width of the page's width
  /// @param height of the page's height
  public record Box(int page, int left, int top, int width, int height) {}

  public PrintedLine {
    stops = List.copyOf(stops);
    if (stops.size() < 2) {
      throw new IllegalArgumentException("a line on page %d without words".formatted(page));
    }
  }

  /// The words of it that stand in a part of the text; null where none does.
  ///
  /// @param text which [#span] is a place in
  public @Nullable PrintedLine within(Span part, String text) {
    int start = Math.max(span.start(), part.start());
    int end = Math.min(span.end(), part.end());
    if (start >= end) {
      return null;
    }
    int first = wordAt(start, text);
    int last = wordAt(end - 1, text);
    boolean toTheEnd = last + 2 == stops.size();
    List<Integer> cut = new ArrayList<>(stops.subList(first, last + 2));
    if (!toTheEnd) {
      cut.set(cut.size() - 1, Math.max(cut.get(cut.size() - 2), cut.getLast() - SPACE));
    }
    return new PrintedLine(new Span(start, end), page, turn, top, bottom, cut);
  }

  /// The same line in a text that begins earlier or later.
  public PrintedLine shifted(int by) {
    return new PrintedLine(span.shifted(by), page, turn, top, bottom, stops);
  }

  private int wordAt(int offset, String text) {
    int spaces = (int) text.substring(span.start(), offset).chars().filter(c -> c == ' ').count();
    return Math.min(spaces, stops.size() - 2);
  }

  /// What all its words cover together.
  public Box box() {
    int left = stops.getFirst();
    int width = stops.getLast() - left;
    int height = bottom - top;
    return switch (turn) {
      case 1 -> new Box(page, top, WHOLE - left - width, height, width);
      case 2 -> new Box(page, WHOLE - left - width, WHOLE - bottom, width, height);
      case 3 -> new Box(page, WHOLE - bottom, left, height, width);
      default -> new Box(page, left, top, width, height);
    };
  }
}
