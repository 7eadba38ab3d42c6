package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What publishers' lists said of papers: `offered.jsonl` in the corpus, a line of JSON a paper; of
/// two lines with one key the later holds.
///
/// It is to these papers what the manifest is to others, and a person's manifest comes before it.
/// The line is there before the paper is, so that one which a publisher does not give to programs
/// is known all the same once somebody has saved it.
final class PapersOffered {

  private final Path file;
  private final Map<String, PaperFacts> byKey = new LinkedHashMap<>();
  private final Map<String, PaperFacts> byPath = new HashMap<>();

  private PapersOffered(Path file) {
    this.file = file;
  }

  static PapersOffered of(Path corpus) throws IOException {
    PapersOffered offered = new PapersOffered(corpus.resolve("offered.jsonl"));
    if (Files.exists(offered.file)) {
      Files.readString(offered.file).lines().forEach(offered::line);
    }
    return offered;
  }

  /// A line that is cut off or a person's says nothing.
  private void line(String line) {
    try {
      keep(JsonMapper.shared().readValue(line, PaperFacts.class));
    } catch (JacksonException e) {
      // the lines before and after it hold
    }
  }

  private void keep(PaperFacts facts) {
    byKey.put(facts.key(), facts);
    byPath.put(facts.path(), facts);
  }

  /// What is known of the paper with this key; null where nothing is.
  @Nullable PaperFacts named(String key) {
    return byKey.get(key);
  }

  /// What is known of the paper at this path, which has no extension; null where nothing is.
  @Nullable PaperFacts at(String path) {
    return byPath.get(path);
  }

  /// Notes what is new of a paper.
  void add(PaperFacts facts) throws IOException {
    if (!facts.equals(byKey.get(facts.key()))) {
      String line = JsonMapper.shared().writeValueAsString(facts) + "\n";
      Files.write(
          file,
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      keep(facts);
    }
  }
}
