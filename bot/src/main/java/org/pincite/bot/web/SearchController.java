package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.json.SearchJson;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists the passages that have the words sought, page by page.
@RestController
@Tag(name = "Questions")
final class SearchController {

  private final Answerer answerer;

  SearchController(Answerer answerer) {
    this.answerer = answerer;
  }

  @Operation(
      summary = "Search the passages",
      description =
          "The passages that have some of the words, best first. At most 100 are found; `total`"
              + " says how many.")
  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  SearchJson search(
      @Parameter(description = "The words sought.") @RequestParam String q,
      @Parameter(description = "The id of a paper to search; may be given several times.")
          @RequestParam(required = false)
          String @Nullable [] document,
      @Parameter(description = "The folder of the corpus to search, with those inside it.")
          @RequestParam(required = false)
          @Nullable String collection,
      @Parameter(description = "Whose words are sought.") @RequestParam(required = false)
          @Nullable String speaker,
      @Parameter(
              description =
                  "The kind of passage sought: paragraph, turn, recommendation, list item, table"
                      + " row, heading or footnote.")
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(description = "The first date of the papers sought: 2023-08-10, 2023-08 or 2023.")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = "The last date of the papers sought.")
          @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = "Which page of the results, counted from 1.")
          @RequestParam(defaultValue = "1")
          int page,
      @Parameter(description = "How many passages a page has, 1 to 100.")
          @RequestParam(defaultValue = "10")
          int size) {
    Filter filter =
        new Filter(
            document == null ? List.of() : List.of(document),
            collection,
            speaker,
            kind(kind),
            dates(from, to),
            null);
    if (page < 1) {
      throw RefusedException.wrong("page %d: expected 1 or more".formatted(page));
    }
    if (size < 1 || size > Question.MOST) {
      throw RefusedException.wrong("size %d: expected 1 to %d".formatted(size, Question.MOST));
    }
    return SearchJson.of(answerer.answer(everything(q, filter)), page, size);
  }

  /// All pages are cut from one list, the longest there is: a passage then stands on one of them
  /// only.
  private static Question everything(String words, Filter filter) {
    try {
      return new Question(words, List.of(), filter, Question.MOST);
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
  }

  private static @Nullable PassageKind kind(@Nullable String written) {
    try {
      return written == null || written.isBlank() ? null : PassageKind.named(written);
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
  }

  private static Filter.@Nullable Dates dates(@Nullable String from, @Nullable String to) {
    try {
      return Filter.Dates.parse(blankToNull(from), blankToNull(to));
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
  }

  private static @Nullable String blankToNull(@Nullable String written) {
    return written == null || written.isBlank() ? null : written;
  }
}
