package org.pincite.indexer.download;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// How often a server is asked, and how long it is left alone in between.
///
/// @param attempts how often for one file, the first included
/// @param pause after the first attempt that failed; twice as long after each that follows
/// @param longest the longest that a server may ask to be left alone
/// @param gap between two requests to one host, whatever came of the first
public record Patience(int attempts, Duration pause, Duration longest, Duration gap) {

  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("%d attempts: expected one or more".formatted(attempts));
    }
  }

  /// What a committee's server bears and a person waits for: at most a minute or two.
  public static Patience usual() {
    return new Patience(4, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofSeconds(1));
  }

  /// How long to wait after an attempt, counted from 1.
  ///
  /// @param asked how long the server asks to be left alone
  Duration after(int attempt, Duration asked) {
    Duration own = pause.multipliedBy(1L << Math.min(attempt - 1, 16));
    return own.compareTo(asked) > 0 ? own : asked;
  }

  /// What `Retry-After` asks for (RFC 9110, 10.2.3): seconds, or a date; nothing where it is not
  /// there or not understood.
  static Duration askedBy(HttpHeaders headers, Instant now) {
    String asked = headers.firstValue("Retry-After").orElse("").strip();
    if (asked.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(asked));
    }
    try {
      Instant date = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
