package org.pincite.indexer.structure;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.extract.TextRun;

/// Lays lines into one text, keeping account of pages and marks.
final class Typesetter {

  private final StringBuilder text = new StringBuilder();
  private final List<Start> starts = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Marker> called;
  private final Hyphenation hyphenation;
  private final Markers markers;
  private final PageLinks links;
  private final LinePlaces places;

  /// @param lines all lines of the paper in order, for the hyphens at their ends
  /// @param notes how many notes there are to call
  Typesetter(List<String> lines, Markers markers, int notes, PageLinks links, LinePlaces places) {
    this.hyphenation = new Hyphenation(lines);
    this.markers = markers;
    this.links = links;
    this.places = places;
    this.called = new ArrayList<>(Collections.nCopies(notes, new Marker.Missing()));
  }

  /// Sets lines as a paragraph of their own and gives the place of their words.
  Span set(List<PlacedLine> lines) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int from = text.length();
    boolean broken = false;
    for (PlacedLine placed : lines) {
      boolean first = text.length() == from;
      int begins = text.length();
      partCells(placed.cells(), first);
      set(placed, begins, first, broken);
      broken = placed.ends();
    }
    return new Span(from, text.length());
  }

  /// Sets what parts a row's cells: as in a file without pages, it says where one ends without
  /// looking like prose.
  private void partCells(int cells, boolean first) {
    for (int i = 0; i < cells; i++) {
      text.append(first && i == 0 ? "| " : text.charAt(text.length() - 1) == ' ' ? "| " : " | ");
    }
  }

  /// @param begins where the line begins, with the mark of its cell
  private void set(PlacedLine placed, int begins, boolean first, boolean broken) {
    StringBuilder words = new StringBuilder();
    Map<Integer, Integer> calls = new TreeMap<>();
    Map<Span, URI> linked = new LinkedHashMap<>();
    List<TextRun> runs = placed.line().runs();
    List<TextRun> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      Integer note = markers.noteCalledBy(placed.page(), run);
      if (note == null && !partsMarks(placed.page(), i, runs)) {
        words.append(run.spaceBefore() && !words.isEmpty() ? " " : "").append(run.text());
        kept.add(run);
        URI address = links.under(placed.page(), run);
        if (address != null) {
          linked.put(new Span(words.length() - run.text().length(), words.length()), address);
        }
      } else if (note != null) {
        calls.put(note, words.length());
      }
    }
    append(words.toString(), first || placed.cells() > 0, broken);
    int at = text.length() - words.length();
    startPage(placed.page(), placed.cells() > 0 ? begins : at);
    lineStarts.add(at);
    places.lay(new Span(at, text.length()), placed.page(), kept);
    calls.forEach((note, place) -> called.set(note, new Marker.At(at + place)));
    linked.forEach((span, address) -> links.lay(span.shifted(at), address));
  }

  /// Whether a run is the comma between two marks that call notes: "12,13".
  private boolean partsMarks(int page, int i, List<TextRun> runs) {
    return i > 0
        && i + 1 < runs.size()
        && runs.get(i).text().equals(",")
        && markers.noteCalledBy(page, runs.get(i - 1)) != null
        && markers.noteCalledBy(page, runs.get(i + 1)) != null;
  }

  private void append(String words, boolean first, boolean broken) {
    if (first || words.isEmpty()) {
      text.append(words);
    } else if (broken) {
      text.append('\n').append(words);
    } else {
      hyphenation.append(text, words);
    }
  }

  private void startPage(int page, int offset) {
    if (offset < text.length() && (starts.isEmpty() || starts.getLast().page() != page)) {
      starts.add(new Start(offset, page));
    }
  }

  /// Where the note is called.
  ///
  /// @param note the note's place among the notes
  Marker marker(int note) {
    return called.get(note);
  }

  /// Where each printed line begins, in order.
  List<Integer> lineStarts() {
    return List.copyOf(lineStarts);
  }

  /// The text so far with its pages.
  PagedText text(List<Page> pages) {
    return new PagedText(text.toString(), starts, pages);
  }
}
