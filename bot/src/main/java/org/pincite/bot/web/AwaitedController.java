package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.json.AwaitedJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists the papers that are cited and not there.
@RestController
@Tag(name = "Papers")
final class AwaitedController {

  private final PassageIndex index;

  AwaitedController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "List the awaited papers",
      description =
          "Papers that are cited, or that the manifest names, and that the corpus lacks: who cites"
              + " them where, and where to get them. Those of the manifest come first, then the"
              + " others, the most cited first. "
              + PageOf.LISTS)
  @GetMapping(path = "/api/awaited", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<List<AwaitedJson>> awaited(
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SOME) @RequestParam(required = false)
          @Nullable Integer size) {
    try (IndexView view = index.view()) {
      return PageOf.of(AwaitedPaper.of(view), page, size, AwaitedJson::of);
    }
  }
}
