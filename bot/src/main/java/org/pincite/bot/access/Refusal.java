package org.pincite.bot.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// A request that is not let in. It is told by whatever tells of the controllers' exceptions.
final class Refusal extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private Refusal(HttpStatus status, String sentence) {
    super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
  }

  /// Nobody is known to have sent it.
  static Refusal unknown(String sentence) {
    return new Refusal(HttpStatus.UNAUTHORIZED, sentence);
  }

  /// Whoever has sent it may not.
  static Refusal forbidden(String sentence) {
    return new Refusal(HttpStatus.FORBIDDEN, sentence);
  }

  /// Too many have been sent.
  ///
  /// @param wait after which one is answered again
  static Refusal tooMany(String sentence, Duration wait) {
    Refusal refusal = new Refusal(HttpStatus.TOO_MANY_REQUESTS, sentence);
    refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    return refusal;
  }

  /// The same, with what to show in its place: RFC 6750, section 3.
  Refusal asking(String challenge) {
    getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return this;
  }

  void tell(
      HandlerExceptionResolver problems, HttpServletRequest request, HttpServletResponse response) {
    problems.resolveException(request, response, null, this);
  }
}
