package org.pincite.bot.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Found;
import org.pincite.bot.answer.Verdict;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Facets;

/// What was found, as a page shows it.
///
/// @param answer what answers, or that nothing does; null behind the first page
/// @param passages those of the page, best first; the one that answers is above them, and not among
///   them
/// @param paging the way to the others
/// @param told how many there are, in a sentence
/// @param matching how many have the question's words, in a sentence that says what is counted
/// @param documents the filter by paper
/// @param kinds the filter by kind
/// @param speakers the filter by speaker
/// @param years links that narrow the dates down to a year
record FoundView(
    @Nullable AnswerView answer,
    List<PassageView> passages,
    Paging paging,
    String told,
    String matching,
    FacetView documents,
    FacetView kinds,
    FacetView speakers,
    List<Year> years) {

  /// A year from which papers are.
  ///
  /// @param words "2023 (1,024)"
  /// @param address of the same search of its papers alone
  record Year(String words, String address) {}

  FoundView {
    passages = List.copyOf(passages);
    years = List.copyOf(years);
  }

  /// @param title of a paper, by its id
  static FoundView of(Found found, SearchParameters given, PaperTitles title) {
    Answer answer = found.answer();
    Facets facets = found.facets();
    List<Cited> all = answer.passages();
    Paging paging = Paging.of(given.page(), all.size(), page -> given.onPage(page).at("/"));
    boolean answered = given.page() == 1 && answer.verdict() == Verdict.ANSWERED;
    return new FoundView(
        given.page() == 1 ? AnswerView.of(answer) : null,
        IntStream.rangeClosed(answered ? 2 : paging.from(), paging.to())
            .mapToObj(number -> PassageView.of(number, all.get(number - 1)))
            .toList(),
        paging,
        told(paging),
        matching(found),
        FacetView.of(facets.documents(), given.documents(), title::of),
        FacetView.of(kinds(facets), given.kind(), facets.passages(), SearchView::kind),
        FacetView.of(facets.speakers(), given.speaker(), facets.passages(), name -> name),
        facets.years().stream()
            .map(year ->
                new Year(
                    String.format(Locale.UK, "%s (%,d)", year.value(), year.passages()),
                    given.between(year.value(), year.value()).at("/")))
            .toList());
  }

  /// Recommendations first: they are what is most often wanted alone.
  private static List<Facets.Count> kinds(Facets facets) {
    String first = PassageKind.RECOMMENDATION.toString();
    return facets.kinds().stream()
        .sorted(Comparator.comparing(count -> !count.value().equals(first)))
        .toList();
  }

  private static String told(Paging paging) {
    if (paging.total() <= 1) {
      return paging.total() == 0 ? "No passage found" : "1 passage found";
    }
    if (paging.to() < paging.from()) {
      return "There are only %s".formatted(Counted.of(paging.total(), "passage"));
    }
    return "%d to %d of the %s that fit best"
        .formatted(paging.from(), paging.to(), Counted.of(paging.total(), "passage"));
  }

  private static String matching(Found found) {
    int matching = found.facets().passages();
    return String.format(
        Locale.UK,
        "%s of %,d passages %s at least half of the words that matter. The numbers beside the"
            + " filters count these.",
        matching == 0 ? "None" : String.format(Locale.UK, "%,d", matching),
        found.answer().searched().passages(),
        matching == 1 ? "has" : "have");
  }
}
