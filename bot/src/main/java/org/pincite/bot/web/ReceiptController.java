package org.pincite.bot.web;

import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Receipts;
import org.pincite.indexer.journal.Since;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Where a link leads that was given away with a quote: to the quote in its paper while that is
/// what it was, and to what it said then once it has changed.
@Controller
final class ReceiptController {

  private final PassageIndex index;

  ReceiptController(PassageIndex index) {
    this.index = index;
  }

  /// Leads there, or says what has become of the paper.
  ///
  /// @param version of the paper that is quoted
  /// @param passage the id of the passage
  @GetMapping("/receipts/{id}")
  ModelAndView receipt(
      @PathVariable String id, @RequestParam String version, @RequestParam String passage) {
    try (IndexView view = index.view()) {
      Since since = Receipts.in(index.folder()).changedSince(view, id, version);
      return switch (since) {
        case Since.Same() -> to(id, passage);
        case Since.Renamed(String now) -> to(now, now + passage.substring(id.length()));
        case Since.Unknown() -> throw new UnknownPaperException(id);
        case Since.Changed _, Since.Removed _, Since.Forgotten _ -> {
          ModelAndView shown = new ModelAndView("receipt", HttpStatus.OK);
          shown.addObject("receipt", ReceiptView.of(since, id, passage, view));
          yield shown;
        }
      };
    }
  }

  private static ModelAndView to(String paper, String passage) {
    RedirectView redirect = new RedirectView(PaperAddress.passage(paper, passage));
    redirect.setExpandUriTemplateVariables(false);
    return new ModelAndView(redirect);
  }
}
