package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.RunRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages that list the papers: those held, and those that are cited and not held.
@Controller
final class PapersController {

  private final PassageIndex index;

  PapersController(PassageIndex index) {
    this.index = index;
  }

  @GetMapping("/papers")
  ModelAndView papers(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String page) {
    try (IndexView view = index.view()) {
      PapersView shown =
          PapersView.of(q, number(page), view, lastRun(), AwaitedPaper.of(view).size());
      return new ModelAndView("papers", "page", shown);
    }
  }

  @GetMapping("/awaited")
  ModelAndView awaited(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String page) {
    try (IndexView view = index.view()) {
      List<AwaitedPaper> all =
          AwaitedPaper.of(view).stream().filter(paper -> AwaitedView.isCalled(paper, q)).toList();
      Paging paging =
          Paging.of(number(page), all.size(), other -> Paging.address("/awaited", q, other));
      List<AwaitedView> papers = paging.cut(all).stream().map(AwaitedView::of).toList();
      return new ModelAndView("awaited", "page", new AwaitedPageView(q, papers, paging));
    }
  }

  private @Nullable RunRecord lastRun() {
    Journal.Page journal = Journal.in(index.folder()).read();
    return journal == null ? null : journal.lastRun();
  }

  private static int number(@Nullable String page) {
    int number = Paging.page(page);
    PageOf.check(number, 1);
    return number;
  }
}
