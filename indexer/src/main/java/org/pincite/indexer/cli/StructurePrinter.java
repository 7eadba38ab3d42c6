package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;

/// Prints a paper's structure for a person who wants to see what was read.
final class StructurePrinter {

  private final PrintWriter out;

  StructurePrinter(PrintWriter out) {
    this.out = out;
  }

  /// @param links where the notes' citations lead; null of a paper that is not indexed
  void print(CatalogueEntry entry, Paper paper, @Nullable NoteLinks links) {
    out.printf("%s (%s)%n", entry.title(), entry.id());
    out.printf("%s%n%n", pages(paper.text().pages()));
    List<String> headings = List.of();
    for (Passage passage : paper.passages()) {
      if (passage.kind() == PassageKind.FOOTNOTE) {
        continue;
      }
      if (!passage.headings().equals(headings)) {
        headings = passage.headings();
        out.printf("## %s%n%n", String.join(" > ", headings));
      }
      print(passage, paper);
    }
    for (int i = 0; i < paper.footnotes().size(); i++) {
      print(paper.footnotes().get(i), paper);
      if (links != null) {
        links.of(i).forEach(citation -> out.print(LinkWords.of(citation.resolution()).indent(6)));
      }
      out.println();
    }
  }

  private void print(Passage passage, Paper paper) {
    String notes =
        String.join(
            "",
            passage.footnotes().stream()
                .map(note -> "[" + paper.footnotes().get(note).number() + "]")
                .toList());
    out.printf(
        "%s  %s%s  %s%n", place(paper.pagesOf(passage)), passage.kind(), who(passage), notes);
    out.println(paper.words(passage).indent(4));
  }

  private void print(Footnote note, Paper paper) {
    String called =
        switch (note.marker()) {
          case Marker.At(int offset) -> {
            String before = paper.text().text().substring(Math.max(0, offset - 30), offset);
            yield "called after \"…" + before.replace('\n', ' ') + "\"";
          }
          case Marker.Missing() -> "its marker was not found";
        };
    out.printf(
        "%s  footnote %s, %s%n", place(paper.text().pagesOf(note.span())), note.number(), called);
    out.print(paper.text().slice(note.span()).indent(4));
  }

  private static String who(Passage passage) {
    return switch (passage.voice()) {
      case Voice.Speaker(String name, String role) ->
          role == null ? ", " + name : ", %s (%s)".formatted(name, role);
      case Voice.Unclear() -> ", spoken by somebody";
      case Voice.Written() -> "";
    };
  }

  private static String place(List<Page> pages) {
    return pages.isEmpty()
        ? "no page"
        : "p." + String.join("–", pages.stream().map(Page::label).toList());
  }

  /// "5 pages; none bears a number", "240 pages; 221 bear a number: i to 217".
  private static String pages(List<Page> pages) {
    if (pages.isEmpty()) {
      return "no pages";
    }
    List<Page> printed = pages.stream().filter(Page::printed).toList();
    String numbers =
        printed.isEmpty()
            ? "none bears a printed number"
            : "%d bear a printed number, %s to %s"
                .formatted(printed.size(), printed.getFirst().label(), printed.getLast().label());
    return "%d %s; %s".formatted(pages.size(), pages.size() == 1 ? "page" : "pages", numbers);
  }
}
