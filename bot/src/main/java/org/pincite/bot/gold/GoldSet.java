package org.pincite.bot.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Questions that belong together: those that somebody wrote to some papers.
///
/// @param name where they are from
/// @param questions the questions, in order
public record GoldSet(String name, List<Gold> questions) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final String EXPECTED =
      "no question with its answer: expected {\"id\", \"question\", \"answerable\", \"evidence\":"
          + " [{\"document\", \"pages\", \"text\"}]} in JSON";

  public GoldSet {
    questions = List.copyOf(questions);
  }

  /// Reads a set.
  ///
  /// @param files its file, or several with commas between them
  /// @throws IllegalArgumentException with file and line, if one is no question or has another's id
  public static GoldSet read(String files) throws IOException {
    List<Path> paths = Arrays.stream(files.split(",", -1)).map(Path::of).toList();
    List<Gold> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path path : paths) {
      questions.addAll(JsonLines.read(path, (_, line) -> parsed(line, ids)));
    }
    return new GoldSet(name(paths.getFirst()), questions);
  }

  /// The ids of the papers of which the questions' answers are known.
  public Set<String> papers() {
    Set<String> papers = new HashSet<>();
    questions.forEach(gold -> gold.evidence().forEach(one -> papers.add(one.document())));
    return papers;
  }

  private static Gold parsed(String line, Set<String> ids) {
    Gold gold;
    try {
      gold = JSON.readValue(line, Gold.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(EXPECTED, e);
    }
    if (gold == null) {
      throw new IllegalArgumentException(EXPECTED);
    }
    if (!ids.add(gold.id())) {
      throw new IllegalArgumentException(
          "the id \"%s\" is another question's".formatted(gold.id()));
    }
    return gold;
  }

  /// "letter/gold-dev" for `data/letter/gold-dev.jsonl`.
  private static String name(Path file) {
    @Nullable Path folder = file.toAbsolutePath().normalize().getParent();
    String last = file.getFileName().toString().replaceFirst("\\.jsonl?$", "");
    return folder == null || folder.getFileName() == null
        ? last
        : folder.getFileName() + "/" + last;
  }
}
