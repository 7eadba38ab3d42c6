package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.json.CitedByJson;
import org.pincite.bot.json.PageJson;
import org.pincite.bot.json.PaperFootnoteJson;
import org.pincite.bot.json.PaperJson;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPage;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tells of the papers, their pages and footnotes.
@RestController
@RequestMapping(path = "/api/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Papers")
final class DocumentsController {

  private final PassageIndex index;

  DocumentsController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "List the papers",
      description = "The papers of the index, by id. " + PageOf.LISTS)
  @GetMapping
  ResponseEntity<List<PaperJson>> documents(
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SOME) @RequestParam(required = false)
          @Nullable Integer size) {
    try (IndexView view = index.view()) {
      return PageOf.of(view.papers(), page, size, PaperJson::of);
    }
  }

  @Operation(summary = "Tell of one paper")
  @GetMapping("/{id}")
  PaperJson document(@PathVariable @Parameter(description = PaperAddress.ID) String id) {
    try (IndexView view = index.view()) {
      return PaperJson.of(PaperAddress.find(id, view));
    }
  }

  @Operation(
      summary = "Read one page of a paper",
      description =
          "The page's words as they stand in the index, verbatim, and where the lines of its passages"
              + " are printed on it.")
  @GetMapping("/{id}/pages/{page}")
  PageJson page(
      @PathVariable @Parameter(description = PaperAddress.ID) String id,
      @PathVariable
          @Parameter(
              description = "The page's position in the file, counted from 1; not its label.")
          int page) {
    try (IndexView view = index.view()) {
      IndexedPaper paper = PaperAddress.find(id, view);
      IndexedPage found = view.page(id, page);
      if (found == null) {
        throw RefusedException.missing(PaperAddress.noPage(paper, Integer.toString(page)));
      }
      return PageJson.of(found, view.placed(id));
    }
  }

  @Operation(
      summary = "List the footnotes of a paper",
      description =
          "In the paper's order, each with what it cites and where that leads. " + PageOf.LISTS)
  @GetMapping("/{id}/footnotes")
  ResponseEntity<List<PaperFootnoteJson>> footnotes(
      @PathVariable @Parameter(description = PaperAddress.ID) String id,
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SOME) @RequestParam(required = false)
          @Nullable Integer size) {
    try (IndexView view = index.view()) {
      PaperAddress.find(id, view);
      List<PaperFootnoteJson> all = PaperFootnoteJson.of(view.passages(id), view.citations(id));
      return PageOf.of(all, page, size, footnote -> footnote);
    }
  }

  @Operation(
      summary = "List what cites a paper",
      description =
          "Where other papers cite it, and to which of its words that leads. " + PageOf.LISTS)
  @GetMapping("/{id}/cited-by")
  ResponseEntity<List<CitedByJson>> citedBy(
      @PathVariable @Parameter(description = PaperAddress.ID) String id,
      @Parameter(description = PageOf.PAGE) @RequestParam(defaultValue = "1") int page,
      @Parameter(description = PageOf.SOME) @RequestParam(required = false)
          @Nullable Integer size) {
    try (IndexView view = index.view()) {
      PaperAddress.find(id, view);
      return PageOf.of(view.citedBy(id), page, size, CitedByJson::of);
    }
  }
}
