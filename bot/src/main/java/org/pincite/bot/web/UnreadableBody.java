package org.pincite.bot.web;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/// Says why a body could not be read, without the names of our classes that Jackson says it with.
final class UnreadableBody {

  private UnreadableBody() {}

  static String sentence(HttpMessageNotReadableException e) {
    String place = e.getCause() instanceof JacksonException cause ? place(cause) : "";
    return ("the body is no question in JSON%s: expected {\"question\": \"…\"} and, where wanted,"
            + " \"context\": [\"…\"], \"documents\": [\"…\"], \"collection\": \"…\","
            + " \"speaker\": \"…\", \"top\": 3")
        .formatted(place);
  }

  /// Where it stops to be one: " (top, line 1, column 20)".
  private static String place(JacksonException e) {
    String property =
        e.getPath().stream()
            .map(Reference::getPropertyName)
            .filter(Objects::nonNull)
            .map(name -> name + ", ")
            .collect(Collectors.joining());
    return " (%sline %d, column %d)"
        .formatted(property, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }
}
