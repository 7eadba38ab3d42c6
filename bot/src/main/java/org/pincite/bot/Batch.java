package org.pincite.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.bot.gold.JsonLines;
import org.pincite.bot.json.AnswerJson;
import org.pincite.indexer.index.Filter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A file of questions, one JSON object a line, and their answers in the same order.
final class Batch {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String EXPECTED =
      "no question: expected {\"id\", \"question\"} in JSON, with \"context\" and \"documents\" as lists of words if given";

  private Batch() {}

  /// A question with the name that its answer bears, and its place in the file.
  record Line(String id, Question question, String place) {}

  private record LineJson(
      @Nullable String id,
      @Nullable String question,
      @Nullable List<String> context,
      @Nullable List<String> documents) {}

  /// Reads the questions. All are read before the first is answered, so that a bad line is told at
  /// once.
  ///
  /// @param pooled whether to leave the questions' own documents aside
  /// @param filter where to look; a question's own documents stand in the place of the filter's
  /// @throws IllegalArgumentException with file and line, if one is no question
  static List<Line> read(Path file, boolean pooled, Filter filter, int top) throws IOException {
    return JsonLines.read(
        file, (place, line) -> question(place, parsed(line), pooled, filter, top));
  }

  /// Answers every question, a line each, in order.
  ///
  /// @throws IllegalArgumentException with file and line, before any answer, if one names a paper
  ///   that is not there
  static void answer(List<Line> lines, Answerer answerer, PrintWriter out) {
    for (Line line : lines) {
      try {
        answerer.check(line.question());
      } catch (UnknownPaperException e) {
        throw new IllegalArgumentException("%s: %s".formatted(line.place(), e.getMessage()), e);
      }
    }
    for (Line line : lines) {
      ObjectNode answer = JSON.createObjectNode().put("id", line.id());
      answer.setAll((ObjectNode) JSON.valueToTree(AnswerJson.of(answerer.answer(line.question()))));
      out.println(JSON.writeValueAsString(answer));
    }
  }

  private static LineJson parsed(String line) {
    try {
      LineJson parsed = JSON.readValue(line, LineJson.class);
      if (parsed != null
          && parsed.id() != null
          && parsed.question() != null
          && !list(parsed.context()).contains(null)
          && !list(parsed.documents()).contains(null)) {
        return parsed;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(EXPECTED, e);
    }
    throw new IllegalArgumentException(EXPECTED);
  }

  private static Line question(
      String place, LineJson line, boolean pooled, Filter filter, int top) {
    List<String> own = pooled ? List.of() : list(line.documents());
    Filter narrowed = own.isEmpty() ? filter : filter.within(own);
    String text = Objects.requireNonNull(line.question());
    Question question = new Question(text, list(line.context()), narrowed, top);
    return new Line(Objects.requireNonNull(line.id()), question, place);
  }

  /// The list, empty if it is not given; a copy that may hold nulls, as the file may.
  private static List<String> list(@Nullable List<String> given) {
    return given == null ? new ArrayList<>() : new ArrayList<>(given);
  }
}
