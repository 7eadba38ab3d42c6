package org.pincite.indexer.cli;

import static org.pincite.indexer.cli.StatusPrinter.counted;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexedCitation;

/// Prints which papers are cited and not there, for a person who is to bring them. An inquiry's
/// report cites hundreds of documents by their numbers alone: they are counted, for a number tells
/// nobody what to bring.
final class AwaitedPrinter {

  /// Papers that no manifest entry names are listed so far.
  private static final int UNNAMED = 10;

  /// Numbers are listed so far.
  private static final int NUMBERS = 5;

  /// Notes that cite one paper are listed so far: of a paper to be brought, and of another.
  private static final int NOTES = 12;

  private static final int FEW_NOTES = 3;

  /// "INQ000196611", "PJ-2023/118": what is called by a number, and by no word.
  private static final Pattern NUMBER = Pattern.compile("(?=\\S*\\d{3})[\\p{Lu}\\d./_-]+");

  private final PrintWriter out;
  private final boolean all;

  /// @param all whether all of them are listed
  AwaitedPrinter(PrintWriter out, boolean all) {
    this.out = out;
    this.all = all;
  }

  /// Those of the manifest.
  void named(List<AwaitedPaper> papers) {
    if (!papers.isEmpty()) {
      out.printf("%nAwaited: in the manifest, not in the corpus%n");
      papers.forEach(paper -> {
        print(paper, NOTES);
        where(paper);
      });
    }
  }

  /// The others, the most cited first.
  void unnamed(List<AwaitedPaper> papers) {
    if (papers.isEmpty()) {
      return;
    }
    out.printf("%nCited: neither in the corpus nor in the manifest%n");
    List<AwaitedPaper> titled = papers.stream().filter(paper -> all || !isNumber(paper)).toList();
    titled.stream().limit(all ? titled.size() : UNNAMED).forEach(paper -> print(paper, FEW_NOTES));
    if (!all && titled.size() > UNNAMED) {
      out.printf(Locale.UK, "%n  and %,d more (--all lists them)%n", titled.size() - UNNAMED);
    }
    if (!all) {
      numbers(papers.stream().filter(AwaitedPrinter::isNumber).toList());
    }
  }

  private void numbers(List<AwaitedPaper> papers) {
    if (!papers.isEmpty()) {
      String first =
          papers.stream()
              .limit(NUMBERS)
              .map(paper -> "%s (%d)".formatted(paper.title(), paper.citedBy().size()))
              .collect(Collectors.joining(", "));
      out.printf(
          Locale.UK,
          "%n  %s cited by number alone: %s%s%n",
          counted(papers.size(), "document"),
          first,
          papers.size() > NUMBERS ? " …" : "");
    }
  }

  private static boolean isNumber(AwaitedPaper paper) {
    return paper.publisher() == null && NUMBER.matcher(paper.title()).matches();
  }

  private void print(AwaitedPaper paper, int notes) {
    out.printf("%n  %s%n", name(paper));
    places(paper.citedBy(), all ? Integer.MAX_VALUE : notes)
        .forEach((document, places) -> out.printf("    cited by %s: %s%n", document, places));
  }

  private void where(AwaitedPaper paper) {
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

  /// By the id of the paper that cites: "note 7 (p.2), note 8 (p.3)".
  private static Map<String, String> places(List<IndexedCitation> citations, int most) {
    Map<String, List<String>> byPaper = new LinkedHashMap<>();
    for (IndexedCitation citation : citations) {
      byPaper
          .computeIfAbsent(citation.document().id(), _ -> new ArrayList<>())
          .add(place(citation));
    }
    Map<String, String> places = new LinkedHashMap<>();
    byPaper.forEach((paper, its) -> places.put(paper, listed(its, most)));
    return places;
  }

  private static String listed(List<String> places, int most) {
    String first = String.join(", ", places.subList(0, Math.min(most, places.size())));
    return places.size() <= most ? first : "%s and %d more".formatted(first, places.size() - most);
  }

  private static String place(IndexedCitation citation) {
    Page page = citation.citing().page();
    String number = citation.citing().number();
    String what = number == null ? "in the text" : "note " + number;
    return page == null ? what : "%s (p.%s)".formatted(what, page.label());
  }
}
