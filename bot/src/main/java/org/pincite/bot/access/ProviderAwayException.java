package org.pincite.bot.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// The provider does not answer, so that nobody can sign in now.
final class ProviderAwayException extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  ProviderAwayException(Throwable cause) {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "the sign-in service of your organisation does not answer: try again later"),
        cause);
  }
}
