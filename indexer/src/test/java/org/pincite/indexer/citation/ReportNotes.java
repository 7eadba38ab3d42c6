package org.pincite.indexer.citation;

import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.structure.PaperReader;

/// A PDF's footnotes with what they cite.
record ReportNotes(Paper paper, List<List<Citation>> citations) {

  static ReportNotes read(Path pdf) {
    try (Extractor extractor = Extractor.inProcess()) {
      Paper paper =
          switch (extractor.extract(pdf)) {
            case Extraction.Pages pages -> PaperReader.read(pages);
            case Extraction.Flow flow -> PaperReader.read(flow);
            case Extraction.Unreadable(String reason) ->
                throw new IllegalStateException("%s %s".formatted(pdf, reason));
          };
      return new ReportNotes(paper, CitationReader.read(paper));
    }
  }

  /// Whether a footnote has a number and begins on a page.
  ///
  /// @param i its place among the footnotes
  boolean isNote(int i, int position, String number) {
    Footnote note = paper.footnotes().get(i);
    Page page = paper.text().pageAt(note.span().start());
    return note.number().equals(number) && page != null && page.index() == position;
  }
}
