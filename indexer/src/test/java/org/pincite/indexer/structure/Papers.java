package org.pincite.indexer.structure;

import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;

/// Reads files whole, and says of what was read what tests ask for.
final class Papers {

  private Papers() {}

  static Paper read(Path file) {
    return switch (Extractor.inProcess().extract(file)) {
      case Extraction.Pages pages -> PaperReader.read(pages);
      case Extraction.Flow flow -> PaperReader.read(flow);
      case Extraction.Unreadable(String reason) ->
          throw new AssertionError("%s %s".formatted(file, reason));
    };
  }

  /// "heading > heading: kind: words", without the footnotes.
  static List<String> outline(Paper paper) {
    return paper.passages().stream()
        .filter(passage -> passage.kind() != PassageKind.FOOTNOTE)
        .map(passage -> line(passage, paper))
        .toList();
  }

  private static String line(Passage passage, Paper paper) {
    String above = String.join(" > ", passage.headings());
    String words = paper.words(passage);
    return "%s%s: %s".formatted(above.isEmpty() ? "" : above + ": ", passage.kind(), words);
  }

  /// "number, section: words, called after: the last words before the marker".
  static List<String> notes(Paper paper) {
    return paper.footnotes().stream().map(note -> line(note, paper)).toList();
  }

  private static String line(Footnote note, Paper paper) {
    String section = note.section() == null ? "" : " (%s)".formatted(note.section());
    return "%s%s: %s <- %s"
        .formatted(note.number(), section, paper.text().slice(note.span()), before(note, paper));
  }

  /// "words -> address".
  static List<String> links(Paper paper) {
    return paper.links().stream()
        .map(link -> "%s -> %s".formatted(paper.text().slice(link.span()), link.target()))
        .toList();
  }

  /// The last four words before the marker, or "nowhere".
  static String before(Footnote note, Paper paper) {
    return switch (note.marker()) {
      case Marker.At(int offset) -> {
        String[] words = paper.text().text().substring(0, offset).split("\\s+");
        yield String.join(" ", List.of(words).subList(Math.max(0, words.length - 4), words.length));
      }
      case Marker.Missing() -> "nowhere";
    };
  }
}
