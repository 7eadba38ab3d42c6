package org.pincite.bot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says with every answer what a browser may do with it: nothing but show it in our own style. A
/// paper in HTML is from elsewhere, and its scripts stay quiet too.
///
/// It comes before whoever refuses, so that a refusal has them as well.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeaders extends OncePerRequestFilter {

  /// The directives are those of <https://www.w3.org/TR/CSP3/>.
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /// What a page may ask of whoever looks at it: nothing that it has no use for.
  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  /// For a year: RFC 6797. Over http it would have to be ignored.
  private static final String HTTPS_ONLY = "max-age=31536000";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", HTTPS_ONLY);
    }
    chain.doFilter(request, response);
  }
}
