package org.pincite.bot.web;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of a paper, opened where the address says.
@Controller
final class PaperController {

  private final PassageIndex index;

  PaperController(PassageIndex index) {
    this.index = index;
  }

  @GetMapping("/papers/{id}")
  ModelAndView paper(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String passage,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable String label,
      @RequestParam(required = false) String @Nullable [] words) {
    Opening opening = Opening.of(passage, page, label, words);
    try (IndexView view = index.view()) {
      OpenPaper paper = OpenPaper.of(id, view);
      Place place = Place.of(opening, paper);
      HttpStatus status = place.found() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
      ModelAndView shown = new ModelAndView("paper", status);
      shown.addObject("paper", ShownPaper.of(paper, place, view));
      return shown;
    }
  }
}
