package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.json.RecommendationJson;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists what the papers recommend.
@RestController
@Tag(name = "Papers")
final class RecommendationsController {

  private final PassageIndex index;

  RecommendationsController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "List the recommendations",
      description = "By paper, and within a paper in its order.")
  @GetMapping(path = "/api/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
  List<RecommendationJson> recommendations(
      @Parameter(description = "The id of a paper to list; may be given several times.")
          @RequestParam(required = false)
          String @Nullable [] document) {
    try (IndexView view = index.view()) {
      Stream<IndexedPaper> papers =
          document == null
              ? view.papers().stream()
              : Stream.of(document).distinct().map(id -> PaperAddress.find(id, view));
      return papers.flatMap(paper -> of(paper, view)).toList();
    }
  }

  private static Stream<RecommendationJson> of(IndexedPaper paper, IndexView view) {
    return view.passages(paper.entry().id()).stream()
        .filter(passage -> passage.kind() == PassageKind.RECOMMENDATION)
        .map(RecommendationJson::of);
  }
}
