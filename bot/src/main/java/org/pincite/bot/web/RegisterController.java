package org.pincite.bot.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.web.RegisterView.Recommendation;
import org.pincite.indexer.index.Facets;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page that lists the recommendations.
@Controller
final class RegisterController {

  private final PassageIndex index;

  RegisterController(PassageIndex index) {
    this.index = index;
  }

  @GetMapping(RegisterView.PATH)
  ModelAndView recommendations(@RequestParam MultiValueMap<String, String> parameters) {
    SearchParameters given = SearchParameters.of(parameters);
    List<Refusal> refusals = Refusal.ofDates(given);
    Filter.Dates dates = refusals.isEmpty() ? given.dates() : null;
    try (IndexView view = index.view()) {
      List<IndexedPassage> found =
          refusals.isEmpty()
              ? Register.of(view, given.words(), given.documents(), dates)
              : List.of();
      ModelAndView page =
          new ModelAndView(
              "recommendations", refusals.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
      page.addObject("page", shown(given, refusals, found, papers(view, given, dates)));
      return page;
    }
  }

  private static RegisterView shown(
      SearchParameters given,
      List<Refusal> refusals,
      List<IndexedPassage> found,
      FacetView papers) {
    Paging paging =
        Paging.of(given.page(), found.size(), page -> given.onPage(page).at(RegisterView.PATH));
    List<IndexedPassage> all = Register.latestFirst(found);
    List<Recommendation> recommendations =
        IntStream.rangeClosed(paging.from(), paging.to())
            .mapToObj(number -> Recommendation.of(number, all.get(number - 1)))
            .toList();
    return new RegisterView(given, refusals, papers, recommendations, paging);
  }

  /// The papers that recommend anything, with how much of it there is apart from the choice of
  /// papers.
  private static FacetView papers(
      IndexView view, SearchParameters given, Filter.@Nullable Dates dates) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (IndexedPassage passage : Register.of(view, given.words(), List.of(), dates)) {
      counts.merge(passage.document().id(), 1, Integer::sum);
    }
    List<Facets.Count> most =
        counts.entrySet().stream()
            .map(count -> new Facets.Count(count.getKey(), count.getValue()))
            .sorted((a, b) -> b.passages() - a.passages())
            .toList();
    return FacetView.of(most, given.documents(), PaperTitles.of(view)::of);
  }
}
