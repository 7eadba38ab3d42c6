package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the papers of a corpus came from: `fetched.jsonl` in its folder, a line of JSON a
/// download, the newest last.
///
/// It stands with the papers, because it is true of them wherever they are copied; a line is added
/// and none is ever changed, so that a run that is stopped leaves all lines before it whole.
///
/// @param file where it is written
record FetchedPapers(Path file) {

  static FetchedPapers of(Path corpus) {
    return new FetchedPapers(corpus.resolve("fetched.jsonl"));
  }

  /// The last download that was put at `path` in the corpus; null where none was.
  @Nullable FetchedPaper last(String path) throws IOException {
    return all().stream()
        .filter(paper -> paper.file().equals(path))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /// All downloads, the newest last.
  List<FetchedPaper> all() throws IOException {
    return Files.exists(file)
        ? Files.readString(file)
            .lines()
            .map(FetchedPapers::parsed)
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  void add(FetchedPaper paper) throws IOException {
    String line = JsonMapper.shared().writeValueAsString(paper) + "\n";
    // One call, so that two runs do not write into each other's lines.
    Files.write(
        file,
        line.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// The paper that a line tells of; null where the line is cut off or a person's.
  private static @Nullable FetchedPaper parsed(String line) {
    try {
      return JsonMapper.shared().readValue(line, FetchedPaper.class);
    } catch (JacksonException e) {
      return null;
    }
  }
}
