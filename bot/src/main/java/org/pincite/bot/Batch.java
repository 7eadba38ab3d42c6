package org.pincite.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.json.AnswerJson;
import org.pincite.indexer.index.Filter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A file of questions, one JSON object a line, and their answers in the same order.
final class Batch {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Batch() {}

  /// A question with the name that its answer bears.
  record Line(String id, Question question) {}

  private record LineJson(
      @Nullable String id,
      @Nullable String question,
      @Nullable List<String> context,
      @Nullable List<String> documents) {}

  /// Reads the questions. All are read before the first is answered, so that a bad line is told at
  /// once.
  ///
  /// @param pooled whether to leave the questions' own documents aside
  /// @param filter where to look; a question's own documents narrow it
  /// @throws IllegalArgumentException with file and line, if one is no question
  static List<Line> read(Path file, boolean pooled, Filter filter, int top) throws IOException {
    List<Line> questions = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          questions.add(question(JSON.readValue(line, LineJson.class), pooled, filter, top));
        } catch (JacksonException e) {
          throw new IllegalArgumentException(
              "%s line %d is not a question in JSON: %s"
                  .formatted(file, number, e.getOriginalMessage()),
              e);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "%s line %d: %s".formatted(file, number, e.getMessage()), e);
        }
      }
    }
    return questions;
  }

  static void answer(List<Line> lines, Answerer answerer, PrintWriter out) {
    for (Line line : lines) {
      ObjectNode answer = JSON.createObjectNode().put("id", line.id());
      answer.setAll((ObjectNode) JSON.valueToTree(AnswerJson.of(answerer.answer(line.question()))));
      out.println(JSON.writeValueAsString(answer));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("no file %s".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("%s is not text in UTF-8".formatted(file), e);
    }
  }

  private static Line question(LineJson line, boolean pooled, Filter filter, int top) {
    if (line.id() == null || line.question() == null) {
      throw new IllegalArgumentException("expected {\"id\", \"question\"}");
    }
    List<String> own = line.documents();
    Filter narrowed =
        pooled || own == null || own.isEmpty()
            ? filter
            : new Filter(own, filter.collection(), filter.speaker(), filter.kind());
    List<String> context = line.context() == null ? List.of() : line.context();
    return new Line(line.id(), new Question(line.question(), context, narrowed, top));
  }
}
