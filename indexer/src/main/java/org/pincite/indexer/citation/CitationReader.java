package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.WebLink;

/// Reads the citations of a paper's footnotes.
///
/// What is not understood is not read: a note in prose, a name without a paper, "ibid." behind a
/// note that cites two. Such a note has no citations. Spans are places in the note's own words.
public final class CitationReader {

  private CitationReader() {}

  /// The citations of each of a paper's footnotes, in the footnotes' order.
  public static List<List<Citation>> read(Paper paper) {
    return read(paper.footnotes().stream().map(note -> words(paper, note)).toList());
  }

  /// The citations of each note, in order: "ibid." is read from the notes before.
  public static List<List<Citation>> read(List<NoteWords> notes) {
    Earlier earlier = new Earlier();
    List<List<Citation>> read = new ArrayList<>();
    for (NoteWords note : notes) {
      List<Citation> citations = read(note, earlier);
      earlier.end(note, citations);
      read.add(citations);
    }
    return List.copyOf(read);
  }

  /// The citations of a note that stands alone.
  public static List<Citation> read(String note) {
    return read(List.of(new NoteWords("1", null, note, List.of()))).getFirst();
  }

  private static List<Citation> read(NoteWords note, Earlier earlier) {
    Tokens tokens = Tokens.of(note.words());
    ClauseReader reader = new ClauseReader(tokens, earlier);
    List<Citation> citations = new ArrayList<>();
    for (Span clause : Clauses.of(tokens)) {
      citations.addAll(reader.read(clause));
    }
    return Links.lead(citations, note.links());
  }

  private static NoteWords words(Paper paper, Footnote note) {
    Span span = note.span();
    List<WebLink> links =
        paper.links().stream()
            .filter(link -> span.overlaps(link.span()))
            .map(link -> within(link, span))
            .toList();
    return new NoteWords(note.number(), note.section(), paper.text().slice(span), links);
  }

  private static WebLink within(WebLink link, Span note) {
    int start = Math.max(link.span().start(), note.start());
    int end = Math.min(link.span().end(), note.end());
    return new WebLink(new Span(start - note.start(), end - note.start()), link.target());
  }
}
