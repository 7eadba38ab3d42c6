package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.json.AnswerJson;
import org.pincite.bot.json.AskJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Answers questions of programs.
@RestController
@Tag(name = "Questions")
final class AskController {

  private final Answerer answerer;

  AskController(Answerer answerer) {
    this.answerer = answerer;
  }

  @Operation(
      summary = "Answer a question",
      description =
          "The passages that answer, best first, each with a verbatim quote, its citation and its"
              + " footnotes. With the verdict \"nearest\" nothing answers, and the passages may be"
              + " about something else.")
  @PostMapping(
      path = "/api/ask",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  AnswerJson ask(@RequestBody AskJson asked) {
    return AnswerJson.of(answerer.answer(question(asked)));
  }

  private static Question question(AskJson asked) {
    try {
      return asked.toQuestion();
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
  }
}
