package org.pincite.bot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session a time after it began, however much it is used: whoever has left the organisation
/// is out by then.
final class SessionEnd extends OncePerRequestFilter {

  private final Duration lasts;

  SessionEnd(Duration lasts) {
    this.lasts = lasts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(SignIn.SINCE) instanceof Instant since
        && since.plus(lasts).isBefore(Instant.now())) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }
}
