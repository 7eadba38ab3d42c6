package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.Rule;
import org.pincite.indexer.extract.TextLine;

/// Reads pages from a description that a person can write:
///
///     # what the case shows
///     page 595x842 label=iv
///     y=102 x=65 size=11 | The **Board** met in _May_ and agreed.^{7}
///     | The next line.
///     y=+24 | The next paragraph.
///     grid x=60,200,340 y=240,260,280
///
/// A page has a width and a height in points, and the label that the file gives it, if any. A line
/// has its baseline's distance from the page's top, its left edge and its font size, all in points,
/// then its words. What is left out is as in the line before: `x` and `size` the same, `y` 1.2
/// sizes further down; `y=+24` is 24 points further down. A grid is drawn in lines through the whole
/// of it, down at each `x` and across at each `y`. Words are `**bold**`, `_italic_` or
/// `^{raised}`; see [SetLine] for how wide they are.
final class Layout {

  private static final Pattern PAGE = Pattern.compile("page (\\d+)x(\\d+)(?: label=(\\S+))?");
  private static final Pattern LINE =
      Pattern.compile("(?:y=(\\+?)([\\d.]+) )?(?:x=([\\d.]+) )?(?:size=([\\d.]+) )?\\| (.*)");

  private static final Pattern GRID = Pattern.compile("grid x=([\\d.,]+) y=([\\d.,]+)");

  private static final double PITCH = 1.2;

  private final List<RawPage> pages = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Matcher page;
  private double x = 72;
  private double y;
  private double size = 11;

  private Layout() {}

  static List<RawPage> read(String description) {
    Layout layout = new Layout();
    description
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(layout::add);
    layout.endPage();
    return List.copyOf(layout.pages);
  }

  private void add(String words) {
    Matcher begins = PAGE.matcher(words);
    Matcher line = LINE.matcher(words);
    Matcher grid = GRID.matcher(words);
    if (begins.matches()) {
      endPage();
      page = begins;
      y = 0;
    } else if (line.matches() && page != null) {
      x = line.group(3) == null ? x : Double.parseDouble(line.group(3));
      size = line.group(4) == null ? size : Double.parseDouble(line.group(4));
      y = baseline(line);
      lines.add(SetLine.of(line.group(5), x, y, size));
    } else if (grid.matches()) {
      draw(places(grid.group(1)), places(grid.group(2)));
    } else {
      throw new IllegalArgumentException(
          "\"%s\": expected a page, a line or a grid".formatted(words));
    }
  }

  private void draw(double[] xs, double[] ys) {
    double right = xs[xs.length - 1];
    double bottom = ys[ys.length - 1];
    for (double x : xs) {
      rules.add(new Rule(x, ys[0], 0.5, bottom - ys[0]));
    }
    for (double y : ys) {
      rules.add(new Rule(xs[0], y, right - xs[0], 0.5));
    }
  }

  private static double[] places(String places) {
    return Arrays.stream(places.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private double baseline(Matcher line) {
    if (line.group(2) == null) {
      return y + PITCH * size;
    }
    double given = Double.parseDouble(line.group(2));
    return line.group(1).isEmpty() ? given : y + given;
  }

  private void endPage() {
    if (page != null) {
      double width = Double.parseDouble(page.group(1));
      double height = Double.parseDouble(page.group(2));
      pages.add(
          new RawPage(pages.size() + 1, page.group(3), width, height, lines, List.of(), rules));
      lines.clear();
      rules.clear();
    }
  }
}
