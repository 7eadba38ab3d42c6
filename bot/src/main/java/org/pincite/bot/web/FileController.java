package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the papers' files: those that the index names, and no other.
@RestController
@Tag(name = "Papers")
final class FileController {

  private final PassageIndex index;

  FileController(PassageIndex index) {
    this.index = index;
  }

  @Operation(
      summary = "Open the file of a paper",
      description = "Its bytes as they are in the corpus, whole or by ranges.")
  @GetMapping("/api/documents/{id}/file")
  ResponseEntity<Resource> file(@PathVariable @Parameter(description = PaperAddress.ID) String id)
      throws IOException {
    Path file = fileOf(id);
    String name = file.getFileName().toString();
    return ResponseEntity.ok()
        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .headers(headers ->
            headers.setContentDisposition(
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build()))
        .cacheControl(CacheControl.noCache())
        .lastModified(Files.getLastModifiedTime(file).toInstant())
        .body(new FileSystemResource(file));
  }

  private Path fileOf(String id) {
    try (IndexView view = index.view()) {
      Path file = PaperAddress.find(id, view).file();
      if (!Files.isRegularFile(file)) {
        throw RefusedException.missing(
            "the file of paper \"%s\" is no longer in the corpus: put %s back, or run ./pincite index"
                .formatted(id, file.getFileName()));
      }
      return file;
    }
  }
}
