package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextRun;

/// Keeps where each line's words are printed as they are set one after another.
final class LinePlaces {

  /// Letters reach so much of their size above and below their baseline: in most fonts 0.7 to 0.75
  /// and 0.2 to 0.25. A mark that goes further would touch the lines beside.
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.24;

  private final Map<Integer, RawPage> pages;
  private final List<PrintedLine> laid = new ArrayList<>();

  LinePlaces(List<RawPage> pages) {
    this.pages = pages.stream().collect(Collectors.toMap(RawPage::index, Function.identity()));
  }

  /// Notes where words of the text are printed.
  ///
  /// @param runs those that the words were made of, from left to right; a run belongs to the word
  ///   of the one before unless a space parts them
  void lay(Span words, int index, List<TextRun> runs) {
    cutLastTo(words.start());
    RawPage page = pages.get(index);
    if (page == null || words.isEmpty()) {
      return;
    }
    TextRun widest = widest(runs);
    boolean sideways = widest.turn() % 2 == 1;
    double width = sideways ? page.height() : page.width();
    double height = sideways ? page.width() : page.height();
    List<Integer> stops = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (i == 0 || runs.get(i).spaceBefore()) {
        stops.add(share(runs.get(i).x(), width));
      }
    }
    stops.add(share(runs.getLast().right(), width));
    laid.add(
        new PrintedLine(
            words,
            index,
            (widest.turn() + page.turn()) % 4,
            share(widest.baseline() - ABOVE * widest.size(), height),
            share(widest.baseline() + BELOW * widest.size(), height),
            stops));
  }

  /// The line before has lost the hyphen at its end where the next begins earlier than it ended.
  private void cutLastTo(int start) {
    if (!laid.isEmpty() && laid.getLast().span().end() > start) {
      PrintedLine last = laid.removeLast();
      laid.add(
          new PrintedLine(
              new Span(last.span().start(), start),
              last.page(),
              last.turn(),
              last.top(),
              last.bottom(),
              last.stops()));
    }
  }

  private static TextRun widest(List<TextRun> runs) {
    TextRun widest = runs.getFirst();
    for (TextRun run : runs) {
      widest = run.width() > widest.width() ? run : widest;
    }
    return widest;
  }

  /// Words that hang over the page's edge end there.
  private static int share(double distance, double whole) {
    double share = whole > 0 ? distance / whole : 0;
    return (int) Math.round(Math.clamp(share, 0, 1) * PrintedLine.WHOLE);
  }

  /// All lines, in the text's order.
  List<PrintedLine> laid() {
    return List.copyOf(laid);
  }
}
