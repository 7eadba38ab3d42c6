package org.pincite.bot.slack;

/// Texts of a bounded length.
final class Clipped {

  /// So far back a space is looked for, to cut between words: beyond it a cut through the word is
  /// the smaller loss.
  private static final int WORD = 40;

  private Clipped() {}

  /// The text, or its beginning with an ellipsis if it has more than `most` UTF-16 units.
  static String of(String text, int most) {
    return text.length() <= most ? text : text.substring(0, cut(text, most - 1)) + "…";
  }

  /// Where to cut a text that is longer than `most`: after a whole word where one ends near, and
  /// never within a character.
  static int cut(String text, int most) {
    int end = Math.clamp(most, 0, text.length());
    if (end == text.length()) {
      return end;
    }
    int space = text.lastIndexOf(' ', end);
    if (space > 0 && end - space <= WORD) {
      return space;
    }
    boolean within =
        end > 0
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return within ? end - 1 : end;
  }
}
