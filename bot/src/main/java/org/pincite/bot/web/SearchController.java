package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.json.SearchJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists the passages that have the words sought, page by page, or all in a table.
@RestController
@Tag(name = "Questions")
final class SearchController {

  /// Where the table is to be had.
  static final String TABLE = "/api/search.csv";

  private static final String DOCUMENT = "The id of a paper to search; may be given several times.";
  private static final String COLLECTION =
      "The folder of the corpus to search, with those inside it.";
  private static final String SPEAKER = "Whose words are sought.";
  private static final String KIND =
      "The kind of passage sought: paragraph, turn, recommendation, list item, table row, heading"
          + " or footnote.";
  private static final String FROM =
      "The first date of the papers sought: 2023-08-10, 2023-08 or 2023.";
  private static final String TO = "The last date of the papers sought.";

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
      @Parameter(description = DOCUMENT) @RequestParam(required = false)
          String @Nullable [] document,
      @Parameter(description = COLLECTION) @RequestParam(required = false)
          @Nullable String collection,
      @Parameter(description = SPEAKER) @RequestParam(required = false) @Nullable String speaker,
      @Parameter(description = KIND) @RequestParam(required = false) @Nullable String kind,
      @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
      @Parameter(description = TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SIZE) @RequestParam(defaultValue = "10") int size) {
    PageOf.check(page, size);
    SearchParameters given =
        new SearchParameters(q, papers(document), collection, speaker, kind, from, to, page);
    return SearchJson.of(found(given), page, size);
  }

  @Operation(
      summary = "Search the passages, as a table",
      description =
          "The same as comma-separated values (RFC 4180) in UTF-8, all of them at once, a passage a"
              + " line.")
  @GetMapping(path = TABLE, produces = Csv.TYPE)
  ResponseEntity<byte[]> table(
      @Parameter(description = "The words sought.") @RequestParam String q,
      @Parameter(description = DOCUMENT) @RequestParam(required = false)
          String @Nullable [] document,
      @Parameter(description = COLLECTION) @RequestParam(required = false)
          @Nullable String collection,
      @Parameter(description = SPEAKER) @RequestParam(required = false) @Nullable String speaker,
      @Parameter(description = KIND) @RequestParam(required = false) @Nullable String kind,
      @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
      @Parameter(description = TO) @RequestParam(required = false) @Nullable String to) {
    SearchParameters given =
        new SearchParameters(q, papers(document), collection, speaker, kind, from, to, 1);
    return SearchTable.of(found(given));
  }

  /// All pages are cut from one list, the longest there is: a passage then stands on one of them
  /// only.
  private Answer found(SearchParameters given) {
    Question question;
    try {
      question = given.question(Question.MOST);
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
    return answerer.answer(question);
  }

  private static List<String> papers(String @Nullable [] document) {
    return document == null ? List.of() : List.of(document);
  }
}
