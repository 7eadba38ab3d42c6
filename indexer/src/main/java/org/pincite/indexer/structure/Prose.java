package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// What a line's first and last letters say about the sentence it belongs to.
final class Prose {

  /// A stop, perhaps closing marks, perhaps a footnote's number; the stops of "3.8.23" and of
  /// "Standing Order No.20" end nothing.
  private static final Pattern END =
      Pattern.compile("(?:[.!?…][\"'”’)\\]]*|(?<!\\d|\\b[Nn][Oo])[.!?…][\"'”’)\\]]*\\d{1,3})\\s*$");

  /// What a line ends with in mid-sentence.
  private static final Pattern UNFINISHED = Pattern.compile("[\\p{L}\\p{N},’'”\"–—-]$");

  private Prose() {}

  /// Whether a sentence ends with this text; closing quotation marks, brackets and a footnote mark
  /// may follow the stop.
  static boolean endsSentence(String text) {
    return END.matcher(text).find();
  }

  /// Whether the text begins in mid-sentence, with a small letter.
  static boolean goesOn(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /// Whether a sentence goes on from one line in the next.
  static boolean goesOn(String above, String below) {
    return goesOn(below) && UNFINISHED.matcher(above).find();
  }

  /// Whether the text ends within a sentence, with a small letter or a comma.
  static boolean breaksOff(String text) {
    int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    return Character.isLowerCase(last) || last == ',';
  }

  /// Whether the text has letters, and no small one.
  static boolean isInCapitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }

  /// How many words the text has.
  static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }
}
