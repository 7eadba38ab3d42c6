package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.json.RecommendationJson;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists what the papers recommend.
@RestController
@Tag(name = "Papers")
final class RecommendationsController {

  /// Where the table is to be had.
  static final String TABLE = "/api/recommendations.csv";

  private static final String DOCUMENT = "The id of a paper to list; may be given several times.";
  private static final String WORDS = "Words that each must have, in any form.";
  private static final String FROM =
      "The first date of the papers to list: 2023-08-10, 2023-08 or 2023.";
  private static final String TO = "The last date of the papers to list.";

  private static final List<String> HEADINGS =
      List.of("citation", "document", "title", "date", "pages", "heading", "text", "passage");

  private final PassageIndex index;

  RecommendationsController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "List the recommendations",
      description = "By paper, and within a paper in its order. " + PageOf.LISTS)
  @GetMapping(path = "/api/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<List<RecommendationJson>> recommendations(
      @Parameter(description = WORDS) @RequestParam(defaultValue = "") String q,
      @Parameter(description = DOCUMENT) @RequestParam(required = false)
          String @Nullable [] document,
      @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
      @Parameter(description = TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SOME) @RequestParam(required = false)
          @Nullable Integer size) {
    try (IndexView view = index.view()) {
      return PageOf.of(list(q, document, from, to, view), page, size, RecommendationJson::of);
    }
  }

  @Operation(
      summary = "List the recommendations, as a table",
      description =
          "All of them as comma-separated values (RFC 4180) in UTF-8, those of the latest papers"
              + " first.")
  @GetMapping(path = TABLE, produces = Csv.TYPE)
  ResponseEntity<byte[]> table(
      @Parameter(description = WORDS) @RequestParam(defaultValue = "") String q,
      @Parameter(description = DOCUMENT) @RequestParam(required = false)
          String @Nullable [] document,
      @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
      @Parameter(description = TO) @RequestParam(required = false) @Nullable String to) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    try (IndexView view = index.view()) {
      for (IndexedPassage passage : Register.latestFirst(list(q, document, from, to, view))) {
        rows.add(row(passage));
      }
    }
    return Csv.download("recommendations.csv", rows);
  }

  private static List<String> row(IndexedPassage passage) {
    return List.of(
        HouseStyle.cite(passage.document(), passage.pages(), passage.headings()),
        passage.document().id(),
        passage.document().title(),
        SearchTable.date(passage),
        SearchTable.pages(passage),
        String.join(" / ", passage.headings()),
        passage.text(),
        passage.id());
  }

  private static List<IndexedPassage> list(
      String words,
      String @Nullable [] documents,
      @Nullable String from,
      @Nullable String to,
      IndexView view) {
    List<String> ids = documents == null ? List.of() : List.of(documents);
    SearchParameters given = new SearchParameters(words, ids, null, null, null, from, to, 1);
    try {
      Filter.Dates dates = given.dates();
      return Register.of(view, given.words(), given.documents(), dates);
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(e);
    }
  }
}
