package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page where people ask. The question is in the address, so that an answer can be sent on.
@Controller
final class PageController {

  /// As many passages as a member reads between two meetings.
  private static final int TOP = 3;

  private final Answerer answerer;
  private final PassageIndex index;

  PageController(Answerer answerer, PassageIndex index) {
    this.answerer = answerer;
    this.index = index;
  }

  @GetMapping("/")
  ModelAndView ask(@RequestParam(required = false) @Nullable String q) {
    if (q == null) {
      return page(new AskView(null, null, null, papers()), HttpStatus.OK);
    }
    Question question;
    try {
      question = new Question(q, List.of(), Filter.NONE, TOP);
    } catch (IllegalArgumentException e) {
      return page(new AskView(q, e.getMessage(), null, papers()), HttpStatus.BAD_REQUEST);
    }
    AnswerView answer = AnswerView.of(answerer.answer(question));
    return page(new AskView(q, null, answer, papers()), HttpStatus.OK);
  }

  private List<PaperView> papers() {
    try (IndexView view = index.view()) {
      return view.papers().stream().map(PaperView::of).toList();
    }
  }

  private static ModelAndView page(AskView view, HttpStatus status) {
    ModelAndView page = new ModelAndView("ask", status);
    page.addObject("page", view);
    return page;
  }
}
