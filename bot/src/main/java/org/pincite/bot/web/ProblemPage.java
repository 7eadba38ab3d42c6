package org.pincite.bot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// The page that tells a person of a problem.
final class ProblemPage {

  static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ITemplateEngine templates;

  ProblemPage(ITemplateEngine templates) {
    this.templates = templates;
  }

  /// Whether a person is to be told: a browser asks for HTML, and programs have paths of their own.
  static boolean isWanted(String path, HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith("/api/")
        && !path.startsWith("/v3/")
        && !path.startsWith("/actuator/");
  }

  String of(ProblemDetail problem) {
    Map<String, Object> shown =
        Map.of(
            "heading", String.valueOf(problem.getTitle()),
            "sentence", String.valueOf(problem.getDetail()));
    return templates.process("problem", new Context(Locale.UK, shown));
  }
}
