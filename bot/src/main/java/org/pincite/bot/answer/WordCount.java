package org.pincite.bot.answer;

/// Counts words as a reader does: what stands between spaces.
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += inWord || space ? 0 : 1;
      inWord = !space;
    }
    return words;
  }
}
