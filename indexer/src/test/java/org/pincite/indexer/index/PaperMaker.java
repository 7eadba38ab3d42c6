package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Makes a paper for a test, passage by passage, laid out as the structure lays papers out: the
/// running text of all pages, then the notes, each a line.
final class PaperMaker {

  private static final Span NONE = new Span(0, 0);

  private record Note(String number, String words, int page, Marker marker) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Start> starts = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  static Paper paper(String... paragraphs) {
    PaperMaker paper = new PaperMaker().page("1", true);
    for (String words : paragraphs) {
      paper.paragraph(words);
    }
    return paper.make();
  }

  /// Turns to the next page.
  PaperMaker page(String label, boolean printed) {
    pages.add(new Page(pages.size() + 1, label, printed));
    return this;
  }

  PaperMaker paragraph(String words) {
    return passage(PassageKind.PARAGRAPH, new Voice.Written(), List.of(), words);
  }

  PaperMaker passage(PassageKind kind, Voice voice, List<String> headings, String words) {
    passages.add(new Passage(kind, voice, headings, NONE, add(words, pages.size()), List.of()));
    return this;
  }

  /// Lets the last passage go on, on a next page.
  PaperMaker overleaf(String label, String words) {
    page(label, true);
    Passage last = passages.removeLast();
    starts.add(new Start(text.length(), pages.size()));
    text.append(words);
    Span span = new Span(last.span().start(), text.length());
    passages.add(
        new Passage(
            last.kind(), last.voice(), last.headings(), last.leadIn(), span, last.footnotes()));
    return this;
  }

  /// Adds a passage that the one before it introduces.
  PaperMaker introduced(String words) {
    Span leadIn = passages.getLast().span();
    Span span = add(words, pages.size());
    passages.add(
        new Passage(
            PassageKind.LIST_ITEM, new Voice.Written(), List.of(), leadIn, span, List.of()));
    return this;
  }

  /// Lets the last passage call a note of this page after `length` of its code units.
  PaperMaker note(String number, int length, String words) {
    Passage last = passages.removeLast();
    List<Integer> called = new ArrayList<>(last.footnotes());
    called.add(notes.size());
    passages.add(
        new Passage(
            last.kind(), last.voice(), last.headings(), last.leadIn(), last.span(), called));
    Marker marker = new Marker.At(last.span().start() + length);
    notes.add(new Note(number, words, pages.size(), marker));
    return this;
  }

  Paper make() {
    List<Footnote> footnotes = new ArrayList<>();
    for (Note note : notes) {
      Span span = add(note.words(), note.page());
      footnotes.add(new Footnote(note.number(), null, span, note.marker()));
      passages.add(
          new Passage(
              PassageKind.FOOTNOTE,
              new Voice.Written(),
              List.of(),
              NONE,
              span,
              List.of(footnotes.size() - 1)));
    }
    return new Paper(new PagedText(text.toString(), starts, pages), passages, footnotes);
  }

  private Span add(String words, int page) {
    text.append(text.isEmpty() ? "" : "\n");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    if (page > 0 && (starts.isEmpty() || starts.getLast().page() != page)) {
      starts.add(new Start(span.start(), page));
    }
    return span;
  }
}
