package org.pincite.bot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says with every answer what a browser may do with it. The directives are those of
/// <https://www.w3.org/TR/CSP3/>.
///
/// It comes before whoever refuses, so that a refusal has them as well.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeaders extends OncePerRequestFilter {

  /// Of our own pages: our own style and scripts, and no other; none of them within the page. The
  /// fonts are pdf.js's, for PDFs that bring none.
  private static final String PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// Of everything else. A paper in HTML is from elsewhere: its scripts stay quiet, and so do those
  /// of ours that it might call.
  private static final String FILES =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /// Of what draws a PDF: scans may be packed in ways (JBIG2, JPEG 2000) that only decoders in
  /// WebAssembly unpack, which is not text turned into a program.
  private static final String VIEWER =
      PAGES.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

  /// What a page may ask of whoever looks at it: nothing that it has no use for.
  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  /// For a year: RFC 6797. Over http it would have to be ignored.
  private static final String HTTPS_ONLY = "max-age=31536000";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Decoded, as the controllers are found: "/%61pi/…" is no way around.
    response.setHeader("Content-Security-Policy", policy(request.getServletPath()));
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

  private static String policy(String path) {
    if (path.startsWith("/api/")) {
      return FILES;
    }
    return path.startsWith(PdfViewer.ADDRESS) ? VIEWER : PAGES;
  }
}
