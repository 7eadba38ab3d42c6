package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.RawPage;

/// The letter that ships with the project, as it is read.
///
/// @param pages as they are set
/// @param paper what was read of them
record Letter(List<RawPage> pages, Paper paper) {

  private static final Path FILE = Path.of("..", "corpus", "letter-to-mopac-2023-08-10.pdf");

  static Letter read() {
    Extraction read = Extractor.inProcess().extract(FILE);
    assertThat(read).isInstanceOf(Extraction.Pages.class);
    List<RawPage> pages = ((Extraction.Pages) read).pages();
    return new Letter(pages, PaperReader.read(new Extraction.Pages(pages)));
  }

  String words(Footnote note) {
    return paper.text().slice(note.span());
  }

  List<Integer> pages(Span span) {
    return paper.text().pagesOf(span).stream().map(Page::index).toList();
  }

  /// The text up to the note's marker.
  String before(Footnote note) {
    assertThat(note.marker())
        .as("the marker of note %s", note.number())
        .isInstanceOf(Marker.At.class);
    return paper.text().text().substring(0, ((Marker.At) note.marker()).offset());
  }

  /// The page of the last code unit before the note's marker.
  List<Integer> pageOfMarker(Footnote note) {
    int offset = before(note).length();
    return pages(new Span(offset - 1, offset));
  }
}
