package org.pincite.bot.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedPaper;

/// Papers with what the shipped ones lack: an id with a slash, speakers, printed labels that differ
/// from the position, markup in the words, no pages, a file that is gone.
final class HandmadePapers {

  /// Two pages, on which 15 and 16 are printed.
  static final String MINUTES = "council-2025-03-13/Minutes of Previous Meeting";

  static final String MINUTES_FILE = "Minutes of “Previous” \"Meeting\".pdf";
  static final byte[] MINUTES_BYTES = "%PDF-1.7 of a kind".getBytes();

  /// No pages, and no file.
  static final String NOTES = "Notes, May 2025";

  private static final String TURN =
      "I told them <script>alert(\"bandstand\")</script> & that the bandstand costs £4 million.";
  private static final String UNCLEAR = "Nobody ever asked for a bandstand made of marble.";
  private static final String NOTE = "Council, <i>Budget Book</i>, 2024 p.9";

  private HandmadePapers() {}

  /// Puts them into an index.
  ///
  /// @param corpus the folder in which the minutes' file is laid
  static void addTo(Path index, Path corpus) throws Exception {
    var file = corpus.resolve("council-2025-03-13").resolve(MINUTES_FILE);
    Files.createDirectories(file.getParent());
    Files.write(file, MINUTES_BYTES);
    try (var builder = IndexBuilder.open(index, false)) {
      var minutes =
          new CatalogueEntry(
              MINUTES,
              "council-2025-03-13",
              "minutes",
              null,
              "Minutes of Previous Meeting",
              PaperDate.parse("2025-03-13"),
              List.of());
      builder.replace(new IndexedPaper(minutes, file, "by hand", 2, 3), minutes());
      var notes = new CatalogueEntry(NOTES, "", null, null, "Notes", null, List.of());
      var gone = corpus.resolve("Notes, May 2025.docx");
      builder.replace(new IndexedPaper(notes, gone, "by hand", 0, 1), notes());
      builder.link(MINUTES, List.of(citation(minutes)));
      builder.commit();
    }
  }

  /// What the minutes' note cites, followed to the letter by hand.
  private static IndexedCitation citation(CatalogueEntry minutes) {
    var page = new Page(4, "4", false);
    var citation =
        new Citation(new Span(0, 7), "Council", "Budget Book", null, null, null, List.of(), null);
    var target =
        new Target(
            Site.LETTER, List.of(page), "Ada", List.of("so", "on"), "#", Target.Relation.EXACT);
    return new IndexedCitation(
        minutes,
        MINUTES + "/1",
        new Citing(0, "3", 0, new Page(1, "15", true), "It costs £4 million.", List.of(), citation),
        new Resolution.Resolved(target));
  }

  private static Paper minutes() {
    var text = TURN + "\n" + UNCLEAR + "\n" + NOTE + "\n";
    var turn = spanOf(text, TURN);
    var unclear = spanOf(text, UNCLEAR);
    var note = spanOf(text, NOTE);
    var paged =
        new PagedText(
            text,
            List.of(
                new PagedText.Start(0, 1),
                new PagedText.Start(unclear.start(), 2),
                new PagedText.Start(note.start(), 1)),
            List.of(new Page(1, "15", true), new Page(2, "16", true)));
    var headings = List.of("Parks", "Bandstands & <b>benches</b>");
    return new Paper(
        paged,
        List.of(
            passage(
                PassageKind.TURN, new Voice.Speaker("Dr Ada Brook", "Director"), headings, turn, 0),
            passage(PassageKind.TURN, new Voice.Unclear(), headings, unclear),
            passage(PassageKind.FOOTNOTE, new Voice.Written(), List.of(), note, 0)),
        List.of(new Footnote("3", null, note, new Footnote.Marker.At(turn.end()))));
  }

  private static Paper notes() {
    var text = "The lido opens at seven.";
    return new Paper(
        PagedText.unpaged(text),
        List.of(
            passage(
                PassageKind.PARAGRAPH,
                new Voice.Written(),
                List.of("Opening hours"),
                spanOf(text, text))),
        List.of());
  }

  private static Passage passage(
      PassageKind kind, Voice voice, List<String> headings, Span span, Integer... footnotes) {
    return new Passage(kind, voice, headings, new Span(0, 0), span, List.of(footnotes));
  }

  private static Span spanOf(String text, String part) {
    var start = text.indexOf(part);
    return new Span(start, start + part.length());
  }
}
