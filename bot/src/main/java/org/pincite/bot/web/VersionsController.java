package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.bot.json.SinceJson;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Receipts;
import org.pincite.indexer.journal.Since;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tells programs what has become of a paper since they quoted it.
@RestController
@Tag(name = "Papers")
final class VersionsController {

  private final PassageIndex index;

  VersionsController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "Tell whether a paper has changed since it was quoted",
      description =
          "A passage of an answer names the version of its paper. Where the paper has been replaced"
              + " since, the text of then is told, as far as it is still kept.")
  @GetMapping(
      path = "/api/documents/{id}/versions/{version}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  SinceJson since(
      @PathVariable @Parameter(description = PaperAddress.ID) String id,
      @PathVariable @Parameter(description = "The `version` of a passage of an answer.")
          String version,
      @RequestParam(required = false)
          @Parameter(description = "The id of the one passage whose former text is wanted.")
          @Nullable String passage) {
    try (IndexView view = index.view()) {
      Since since = Receipts.in(index.folder()).changedSince(view, id, version);
      if (since instanceof Since.Unknown) {
        throw new UnknownPaperException(id);
      }
      return SinceJson.of(since, id, passage);
    }
  }
}
