package org.pincite.bot.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedPaper;

/// A paper that a test writes down passage by passage.
///
/// In its words `¦` is where the next page begins and `[3]` where footnote 3 is called; neither is
/// part of the text. A footnote stands on the page that calls it.
final class DraftPaper {

  private static final Pattern MARK = Pattern.compile("¦|\\[(\\d+)]");

  private record Written(PassageKind kind, Voice voice, List<String> headings, String words) {}

  private record Note(String number, String words) {}

  private final String id;
  private final List<Written> running = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private List<String> labels = List.of();
  private List<String> headings = List.of();
  private String collection = "";
  private boolean paged = true;
  private @Nullable PaperDate date;

  private DraftPaper(String id) {
    this.id = id;
  }

  /// A paper whose title is its id.
  static DraftPaper called(String id) {
    return new DraftPaper(id);
  }

  DraftPaper in(String folder) {
    collection = folder;
    return this;
  }

  DraftPaper dated(String iso) {
    date = PaperDate.parse(iso);
    return this;
  }

  DraftPaper withoutPages() {
    paged = false;
    return this;
  }

  /// What is printed on the pages, from the first on.
  DraftPaper numbered(String... printed) {
    labels = List.of(printed);
    return this;
  }

  /// The headings above what follows, outermost first.
  DraftPaper under(String... above) {
    headings = List.of(above);
    return this;
  }

  DraftPaper paragraph(String words) {
    return add(PassageKind.PARAGRAPH, new Voice.Written(), words);
  }

  DraftPaper turn(String speaker, String words) {
    return add(PassageKind.TURN, new Voice.Speaker(speaker, null), words);
  }

  DraftPaper note(String number, String words) {
    notes.add(new Note(number, words));
    return this;
  }

  private DraftPaper add(PassageKind kind, Voice voice, String words) {
    running.add(new Written(kind, voice, headings, words));
    return this;
  }

  /// Writes the paper into an index.
  void into(IndexBuilder index) {
    Paper paper = paper();
    CatalogueEntry entry = new CatalogueEntry(id, collection, null, null, id, date, List.of());
    int pages = paper.text().pages().size();
    index.replace(
        new IndexedPaper(entry, Path.of(id), "draft", pages, paper.passages().size()), paper);
  }

  Paper paper() {
    Layout layout = new Layout();
    List<Span> spans = running.stream().map(written -> layout.set(written.words())).toList();
    List<Footnote> footnotes = notes.stream().map(note -> footnote(note, layout)).toList();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Written written = running.get(i);
      List<Integer> called = called(footnotes, spans.get(i));
      passages.add(
          passage(written.kind(), written.voice(), written.headings(), spans.get(i), called));
    }
    for (int i = 0; i < footnotes.size(); i++) {
      Span span = footnotes.get(i).span();
      passages.add(passage(PassageKind.FOOTNOTE, new Voice.Written(), List.of(), span, List.of(i)));
    }
    return new Paper(text(layout), passages, footnotes);
  }

  private static Footnote footnote(Note note, Layout layout) {
    layout.page = layout.pagesOfMarkers.getOrDefault(note.number(), layout.page);
    Marker marker = layout.markers.getOrDefault(note.number(), new Marker.Missing());
    return new Footnote(note.number(), null, layout.set(note.words()), marker);
  }

  private static List<Integer> called(List<Footnote> footnotes, Span span) {
    return IntStream.range(0, footnotes.size())
        .filter(i ->
            footnotes.get(i).marker() instanceof Marker.At(int at)
                && span.start() < at
                && at <= span.end())
        .boxed()
        .toList();
  }

  private static Passage passage(
      PassageKind kind, Voice voice, List<String> headings, Span span, List<Integer> footnotes) {
    return new Passage(kind, voice, headings, new Span(0, 0), span, footnotes);
  }

  private PagedText text(Layout layout) {
    String text = layout.text.toString();
    if (!paged) {
      return PagedText.unpaged(text);
    }
    List<Page> pages = IntStream.rangeClosed(1, layout.pages).mapToObj(this::page).toList();
    return new PagedText(text, layout.starts, pages);
  }

  private Page page(int index) {
    return index <= labels.size()
        ? new Page(index, labels.get(index - 1), true)
        : Page.unlabelled(index);
  }

  /// Lays one text after another.
  private static final class Layout {

    private final StringBuilder text = new StringBuilder();
    private final List<Start> starts = new ArrayList<>();
    private final Map<String, Marker> markers = new HashMap<>();
    private final Map<String, Integer> pagesOfMarkers = new HashMap<>();
    private int page = 1;
    private int pages = 1;

    Span set(String words) {
      text.append(text.isEmpty() ? "" : "\n");
      int from = text.length();
      Matcher mark = MARK.matcher(words);
      int done = 0;
      while (mark.find()) {
        append(words.substring(done, mark.start()));
        done = mark.end();
        if (mark.group(1) == null) {
          page++;
          pages = Math.max(pages, page);
        } else {
          markers.put(mark.group(1), new Marker.At(text.length()));
          pagesOfMarkers.put(mark.group(1), page);
        }
      }
      append(words.substring(done));
      return new Span(from, text.length());
    }

    private void append(String words) {
      boolean begins = starts.isEmpty() || starts.getLast().page() != page;
      if (!words.isEmpty() && begins) {
        starts.add(new Start(text.length(), page));
      }
      text.append(words);
    }
  }
}
