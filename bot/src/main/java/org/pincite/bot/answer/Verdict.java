package org.pincite.bot.answer;

import java.util.Locale;

/// Whether the papers answer.
public enum Verdict {
  /// The first quote answers.
  ANSWERED,
  /// Nothing answers; the passages are the nearest there are.
  NEAREST,
  /// No passage has any of the question's words.
  NOTHING;

  /// As contracts write it: "answered".
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
