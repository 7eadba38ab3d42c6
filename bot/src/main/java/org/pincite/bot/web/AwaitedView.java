package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexedCitation;

/// A paper that is cited and not held, as a page shows it.
///
/// @param name what it is called
/// @param get how it is to be had, in sentences
/// @param cited how often it is cited, in words
/// @param first where it is cited, the first places
/// @param others the other places
record AwaitedView(
    String name, List<String> get, String cited, List<Place> first, List<Place> others) {

  /// So many places are shown at once; a review may be cited fifty times.
  private static final int SHOWN = 5;

  /// A place that cites.
  ///
  /// @param words its citation, with the number of the note
  /// @param sentence what it is cited for, verbatim
  /// @param address of the passage that cites
  record Place(String words, String sentence, String address) {}

  AwaitedView {
    get = List.copyOf(get);
    first = List.copyOf(first);
    others = List.copyOf(others);
  }

  static AwaitedView of(AwaitedPaper paper) {
    List<Place> places = paper.citedBy().stream().map(AwaitedView::place).distinct().toList();
    int shown = Math.min(SHOWN, places.size());
    return new AwaitedView(
        name(paper),
        get(paper.entry()),
        places.isEmpty()
            ? "The manifest names it; no paper cites it."
            : "Cited %s".formatted(Counted.of(paper.citedBy().size(), "time")),
        places.subList(0, shown),
        places.subList(shown, places.size()));
  }

  /// Whether all the words are in what is known of a paper's name.
  static boolean isCalled(AwaitedPaper paper, String words) {
    AwaitedEntry entry = paper.entry();
    String id = entry == null ? "" : entry.entry().id();
    String name = "%s %s".formatted(name(paper), id).toLowerCase(Locale.UK);
    return Stream.of(words.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(name::contains);
  }

  private static String name(AwaitedPaper paper) {
    List<String> parts = new ArrayList<>();
    if (paper.publisher() != null) {
      parts.add(paper.publisher());
    }
    parts.add(paper.title());
    PaperDate date = paper.date();
    if (date != null) {
      parts.add(date.inWords());
    }
    return String.join(", ", parts);
  }

  private static List<String> get(@Nullable AwaitedEntry entry) {
    List<String> get = new ArrayList<>();
    if (entry != null) {
      String file = entry.file();
      get.add("Save it as corpus/%s.".formatted(file == null ? entry.entry().id() + ".pdf" : file));
      if (entry.address() != null) {
        get.add("./pincite fetch %s brings it.".formatted(entry.entry().id()));
      }
      if (entry.where() != null) {
        get.add(entry.where().strip());
      }
    }
    return get;
  }

  private static Place place(IndexedCitation citation) {
    Page page = citation.citing().page();
    String number = citation.citing().number();
    return new Place(
        HouseStyle.cite(citation.document(), page == null ? List.of() : List.of(page), List.of())
            + (number == null ? "" : ", note " + number),
        citation.citing().sentence().strip(),
        PaperAddress.passage(citation.document().id(), citation.passage()));
  }
}
