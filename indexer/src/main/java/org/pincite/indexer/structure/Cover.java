package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.TextLine;

/// The title that a report's cover sets in large type.
public final class Cover {

  /// A cover has few lines: the covers seen have 6 to 16, a first page of text has 40.
  private static final int MOST_LINES = 18;

  /// In points. The titles of the covers seen are set in 22 to 50; a heading on a page of text in
  /// 12 to 20.
  private static final double SMALLEST = 22;

  /// "Module 1: The resilience …" is set in 30 points under "UK Covid-19 Inquiry" in 40, and
  /// belongs to the title; a publisher in 20 above a title in 42 does not.
  private static final double SHARE = 0.7;

  private Cover() {}

  /// The largest words of the first page, where sizes change parted by a dash; null where the first
  /// page is no cover.
  public static @Nullable String title(Extraction.Pages pages) {
    List<TextLine> lines = pages.pages().getFirst().lines();
    double largest = lines.stream().mapToDouble(TextLine::size).max().orElse(0);
    if (lines.size() > MOST_LINES || largest < SMALLEST || lines.isEmpty()) {
      return null;
    }
    List<TextLine> title = lines.stream().filter(line -> line.size() >= SHARE * largest).toList();
    return title.size() > MOST_LINES / 2 ? null : joined(title);
  }

  private static String joined(List<TextLine> lines) {
    List<String> words = new ArrayList<>();
    double size = 0;
    for (TextLine line : lines) {
      boolean goesOn = Math.abs(line.size() - size) < 1;
      words.add(goesOn && !words.isEmpty() ? words.removeLast() + " " + line.text() : line.text());
      size = line.size();
    }
    return String.join(" – ", words);
  }
}
