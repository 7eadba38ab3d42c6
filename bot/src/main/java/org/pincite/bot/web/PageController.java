package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page where people ask and search. All that it shows follows from the address, so that it can
/// be sent on.
@Controller
final class PageController {

  private final Answerer answerer;
  private final PassageIndex index;

  PageController(Answerer answerer, PassageIndex index) {
    this.answerer = answerer;
    this.index = index;
  }

  @GetMapping("/")
  ModelAndView ask(@RequestParam MultiValueMap<String, String> given) {
    SearchParameters parameters = SearchParameters.of(given);
    List<Refusal> refusals = parameters.q() == null ? List.of() : refusals(parameters);
    try (IndexView view = index.view()) {
      PaperTitles titles = PaperTitles.of(view);
      FoundView found =
          parameters.q() == null || !refusals.isEmpty()
              ? null
              : FoundView.of(answerer.search(question(parameters)), parameters, titles);
      SearchView shown =
          new SearchView(
              parameters,
              refusals,
              found,
              SearchView.chosen(parameters, titles::of),
              holdings(view));
      return page(shown, refusals.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
  }

  /// All pages are cut from one list, the longest there is: a passage then stands on one of them
  /// only.
  private static Question question(SearchParameters parameters) {
    return parameters.question(Question.MOST);
  }

  /// What is wrong with what a person filled in.
  private static List<Refusal> refusals(SearchParameters parameters) {
    List<Refusal> refusals = new ArrayList<>(Refusal.ofDates(parameters));
    try {
      question(parameters.between(null, null));
    } catch (IllegalArgumentException e) {
      refusals.add(new Refusal("q", String.valueOf(e.getMessage())));
    }
    return refusals;
  }

  private static String holdings(IndexView view) {
    List<IndexedPaper> papers = view.papers();
    return papers.isEmpty()
        ? "There are no papers yet: put them into corpus/ and run ./pincite index."
        : "%s with %s are searched."
            .formatted(
                Counted.of(papers.size(), "paper"),
                Counted.of(papers.stream().mapToInt(IndexedPaper::passages).sum(), "passage"));
  }

  private static ModelAndView page(SearchView view, HttpStatus status) {
    ModelAndView page = new ModelAndView("search", status);
    page.addObject("page", view);
    return page;
  }
}
