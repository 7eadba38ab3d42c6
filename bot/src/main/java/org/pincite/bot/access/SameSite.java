package org.pincite.bot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses what a page of another site has a person's browser send: the browser says which it is
/// (<https://www.w3.org/TR/fetch-metadata/>). One that is too old to say so does not send the
/// session's cookie along either, as it is `SameSite=Lax`.
final class SameSite extends OncePerRequestFilter {

  /// These change nothing, so that anybody may lead to them.
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final HandlerExceptionResolver problems;

  SameSite(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from == null || OURS.contains(from) || READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      Refusal.forbidden("a page of another site sent this: expected a page of Pincite's")
          .tell(problems, request, response);
    }
  }
}
