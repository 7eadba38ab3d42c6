package org.pincite.bot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets each address send so many requests a minute, also those that are refused. Slack's events
/// and the question whether the server is well are not counted.
final class RateLimit extends OncePerRequestFilter {

  private static final Set<String> UNCOUNTED = Set.of(Guard.EVENTS, Guard.HEALTH);

  private final int aMinute;
  private final Allowance allowance;
  private final HandlerExceptionResolver problems;

  RateLimit(int aMinute, HandlerExceptionResolver problems) {
    this.aMinute = aMinute;
    this.allowance = new Allowance(aMinute, System::nanoTime);
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return UNCOUNTED.contains(request.getServletPath());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = allowance.take(request.getRemoteAddr());
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      Refusal.tooMany(
              "too many requests from %s: expected at most %d a minute"
                  .formatted(request.getRemoteAddr(), aMinute),
              wait)
          .tell(problems, request, response);
    }
  }
}
