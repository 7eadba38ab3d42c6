package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.PrintedLine.Box;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.PlacedPassage;

/// A page of a PDF as it is shown.
///
/// @param index its position in the file, counted from 1
/// @param name what a reader calls it: "Page xiv"
/// @param position where it is in the file, and whether its name stands on it
/// @param previous the address of the page before; null for the first
/// @param next the address of the page behind; null for the last
/// @param marks what is marked
/// @param calls the marks that call notes
record ShownPage(
    int index,
    String name,
    String position,
    @Nullable String previous,
    @Nullable String next,
    List<Box> marks,
    List<Call> calls) {

  /// A note's mark as a target to press: so wide and high, in thousandths of the page. Where it is
  /// printed is known by the word before it alone.
  private static final int WIDTH = 14;

  private static final int RAISED = 3;

  /// A mark that calls a note.
  ///
  /// @param number the note's
  /// @param note the note's place among the paper's, counted from 0
  /// @param box where it is
  record Call(String number, int note, Box box) {}

  static @Nullable ShownPage of(OpenPaper paper, Place place) {
    Page page = place.page();
    if (page == null) {
      return null;
    }
    int last = paper.pages().size();
    Marked marked = place.marked();
    return new ShownPage(
        page.index(),
        name(page),
        position(page, last),
        page.index() == 1 ? null : PaperAddress.page(paper.id(), neighbour(paper, page, -1)),
        page.index() == last ? null : PaperAddress.page(paper.id(), neighbour(paper, page, 1)),
        marked == null ? List.of() : marked.boxesOn(page),
        calls(paper, page));
  }

  static String name(Page page) {
    return "Page " + page.label();
  }

  private static Page neighbour(OpenPaper paper, Page page, int by) {
    return paper.pages().get(page.index() - 1 + by);
  }

  private static String position(Page page, int last) {
    String place = "page %d of %d in the file".formatted(page.index(), last);
    if (page.printed()) {
      return place;
    }
    return page.labelDiffersFromPosition()
        ? place + "; its name is the file’s, none is printed on it"
        : place + "; no number is printed on it";
  }

  private static List<Call> calls(OpenPaper paper, Page page) {
    List<Call> calls = new ArrayList<>();
    for (PlacedPassage placed : paper.on(page)) {
      for (IndexedNote note : placed.passage().notes()) {
        Box word = note.marker() == 0 ? null : wordBefore(note, placed);
        if (word != null && word.page() == page.index()) {
          int left = word.left() + word.width();
          calls.add(
              new Call(
                  note.number(),
                  note.ordinal(),
                  new Box(page.index(), left, word.top() - RAISED, WIDTH, word.height())));
        }
      }
    }
    return List.copyOf(calls);
  }

  /// Where the word is that a mark follows; null where that is not known, or set sideways.
  private static @Nullable Box wordBefore(IndexedNote note, PlacedPassage placed) {
    Span letter = new Span(note.marker() - 1, note.marker());
    for (PrintedLine line : placed.lines()) {
      PrintedLine word = line.within(letter, placed.passage().text());
      if (word != null) {
        return word.turn() == 0 ? word.box() : null;
      }
    }
    return null;
  }
}
