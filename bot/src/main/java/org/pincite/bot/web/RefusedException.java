package org.pincite.bot.web;

import org.springframework.http.HttpStatus;

/// A request that cannot be met, which is no fault of ours. The message is a sentence for whoever
/// sent it.
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  private RefusedException(HttpStatus status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /// The request itself is wrong.
  static RefusedException wrong(String sentence) {
    return new RefusedException(HttpStatus.BAD_REQUEST, sentence);
  }

  /// The request itself is wrong, as its reader found.
  ///
  /// @param cause whose message is a sentence for whoever sent the request
  static RefusedException wrong(IllegalArgumentException cause) {
    RefusedException refused = wrong(String.valueOf(cause.getMessage()));
    refused.initCause(cause);
    return refused;
  }

  /// What the request names is not there.
  static RefusedException missing(String sentence) {
    return new RefusedException(HttpStatus.NOT_FOUND, sentence);
  }

  /// The request is too large to be read.
  static RefusedException large(String sentence) {
    return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, sentence);
  }

  HttpStatus status() {
    return status;
  }
}
