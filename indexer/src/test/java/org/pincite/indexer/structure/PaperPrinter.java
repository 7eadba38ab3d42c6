package org.pincite.indexer.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Letter;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Writes all that was read of a paper so that a person can check it against the layout. Long texts
/// are broken at spaces for reading; ⏎ is where the text itself goes to a new line.
final class PaperPrinter {

  private static final int COLUMNS = 96;

  /// The code units before a marker that are shown.
  private static final int BEFORE = 40;

  private final Paper paper;
  private final StringBuilder out = new StringBuilder();

  private PaperPrinter(Paper paper) {
    this.paper = paper;
  }

  static String print(Paper paper) {
    PaperPrinter printer = new PaperPrinter(paper);
    paper.text().pages().forEach(printer::page);
    paper.letters().forEach(printer::letter);
    paper.passages().forEach(printer::passage);
    printer.out.append(paper.footnotes().isEmpty() ? "" : "\n");
    paper.footnotes().forEach(printer::footnote);
    return printer.out.toString();
  }

  private void page(Page page) {
    out.append("page %d is %s".formatted(page.index(), page.label()))
        .append(page.printed() ? ", as printed\n" : "\n");
  }

  private void letter(Letter letter) {
    out.append("\na letter from ").append(letter.correspondents().sender());
    out.append(" to ").append(letter.correspondents().addressee()).append('\n');
  }

  private void passage(Passage passage) {
    out.append("\n%s, %s".formatted(passage.kind(), pages(passage.span())));
    out.append(
        passage.footnotes().stream()
            .map(note -> "[" + paper.footnotes().get(note).number() + "]")
            .collect(Collectors.joining("", passage.footnotes().isEmpty() ? "" : " ", "\n")));
    if (!passage.headings().isEmpty()) {
      out.append("  under: ").append(String.join(" > ", passage.headings())).append('\n');
    }
    out.append(
        switch (passage.voice()) {
          case Voice.Speaker(String name, String role) ->
              "  says: " + name + (role == null ? "" : " (" + role + ")") + "\n";
          case Voice.Unclear() -> "  says: somebody\n";
          case Voice.Written() -> "";
        });
    for (Meant meant : paper.meantIn(passage, Correspondents.NONE)) {
      out.append("  %s is %s\n".formatted(meant.word(), meant.person().name()));
    }
    if (!passage.leadIn().isEmpty()) {
      out.append("  after: ").append(paper.text().slice(passage.leadIn())).append('\n');
    }
    words(paper.words(passage));
  }

  private void footnote(Footnote note) {
    out.append("note ").append(note.number());
    if (note.section() != null) {
      out.append(" of ").append(note.section());
    }
    out.append(" on ").append(pages(note.span()));
    out.append(
        switch (note.marker()) {
          case Marker.At(int offset) -> ", called on " + called(offset) + "\n";
          case Marker.Missing() -> ", called nowhere\n";
        });
  }

  private String called(int offset) {
    Span before = new Span(Math.max(0, offset - BEFORE), offset);
    String words = paper.text().slice(before).replace('\n', '⏎');
    return "%s after “%s%s”"
        .formatted(
            pages(new Span(Math.max(0, offset - 1), offset)), before.start() > 0 ? "…" : "", words);
  }

  private String pages(Span span) {
    List<String> labels = paper.text().pagesOf(span).stream().map(Page::label).toList();
    return "p." + String.join("+", labels);
  }

  private void words(String words) {
    int column = 0;
    for (String word : words.replace("\n", "⏎ ").split(" ", -1)) {
      if (column == 0 || column + word.length() >= COLUMNS) {
        out.append(column == 0 ? "    " : "\n    ").append(word);
        column = word.length();
      } else {
        out.append(' ').append(word);
        column += 1 + word.length();
      }
      if (word.endsWith("⏎")) {
        column = COLUMNS;
      }
    }
    out.append('\n');
  }
}
