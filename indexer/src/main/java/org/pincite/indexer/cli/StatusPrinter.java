package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexedCitation;

/// Prints what an index holds and lacks, for a person who is to bring what it lacks.
final class StatusPrinter {

  /// Papers that no manifest entry names are listed so far; a report may cite hundreds.
  private static final int UNNAMED = 20;

  /// Notes that cite one paper are listed so far.
  private static final int NOTES = 12;

  private static final double MEGABYTE = 1_000_000;

  private final PrintWriter out;

  StatusPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(StatusCommand.Status status) {
    out.printf(
        Locale.UK,
        "%s, %s; the index takes %.1f MB%n",
        counted(status.documents(), "paper"),
        counted(status.passages(), "passage"),
        status.indexBytes() / MEGABYTE);
    List<AwaitedPaper> named =
        status.awaited().stream().filter(paper -> paper.entry() != null).toList();
    List<AwaitedPaper> unnamed =
        status.awaited().stream().filter(paper -> paper.entry() == null).toList();
    if (!named.isEmpty()) {
      out.printf("%nAwaited: in the manifest, not in the corpus%n");
      named.forEach(this::print);
    }
    if (!unnamed.isEmpty()) {
      out.printf("%nCited: neither in the corpus nor in the manifest%n");
      unnamed.stream().limit(UNNAMED).forEach(this::print);
    }
    if (unnamed.size() > UNNAMED) {
      out.printf(Locale.UK, "%n  and %,d more (--json lists them all)%n", unnamed.size() - UNNAMED);
    }
    out.flush();
  }

  private void print(AwaitedPaper paper) {
    out.printf("%n  %s%n", name(paper));
    places(paper.citedBy())
        .forEach((document, notes) -> out.printf("    cited by %s: %s%n", document, notes));
    AwaitedEntry entry = paper.entry();
    if (entry != null) {
      String file = entry.file();
      out.printf("    save it as corpus/%s%n", file == null ? entry.entry().id() + ".pdf" : file);
      if (entry.address() != null) {
        out.printf("    ./pincite fetch %s brings it%n", entry.entry().id());
      }
      if (entry.where() != null) {
        out.printf("    %s%n", entry.where().strip());
      }
    }
  }

  private static String name(AwaitedPaper paper) {
    PaperDate date = paper.date();
    String publisher = paper.publisher();
    String name = publisher == null ? paper.title() : publisher + ", " + paper.title();
    String dated = date == null ? name : name + ", " + date.inWords();
    return paper.citedBy().isEmpty()
        ? dated
        : "%s (%s)".formatted(dated, counted(paper.citedBy().size(), "citation"));
  }

  /// By the id of the paper that cites: "notes 7 (p.2), 8 (p.3)".
  private static Map<String, String> places(List<IndexedCitation> citations) {
    Map<String, List<String>> byPaper = new LinkedHashMap<>();
    for (IndexedCitation citation : citations) {
      byPaper
          .computeIfAbsent(citation.document().id(), _ -> new ArrayList<>())
          .add(place(citation));
    }
    Map<String, String> places = new LinkedHashMap<>();
    byPaper.forEach((paper, all) -> places.put(paper, listed(all)));
    return places;
  }

  private static String listed(List<String> places) {
    String first = String.join(", ", places.subList(0, Math.min(NOTES, places.size())));
    return places.size() <= NOTES
        ? first
        : "%s and %d more".formatted(first, places.size() - NOTES);
  }

  private static String place(IndexedCitation citation) {
    Page page = citation.citing().page();
    String number = citation.citing().number();
    String what = number == null ? "in the text" : "note " + number;
    return page == null ? what : "%s (p.%s)".formatted(what, page.label());
  }

  private static String counted(int number, String what) {
    return String.format(Locale.UK, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
