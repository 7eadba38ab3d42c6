package org.pincite.bot.web;

import java.util.Locale;

/// A number with the name of what it counts.
final class Counted {

  private Counted() {}

  /// "1 paper", "1,024 passages".
  static String of(int count, String singular) {
    return count == 1 ? "1 " + singular : String.format(Locale.UK, "%,d %ss", count, singular);
  }
}
