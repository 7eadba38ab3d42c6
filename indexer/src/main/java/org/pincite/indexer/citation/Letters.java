package org.pincite.indexer.citation;

import java.text.Normalizer;
import java.util.Arrays;
import org.pincite.indexer.document.Span;

/// The letters and digits of a text alone, small and without accents, each with its place.
///
/// Everything in which two printings of the same words differ is left out: curly and straight
/// quotation marks, dashes ("--" for "–"), hyphens at a line's end, spaces. Ligatures are the
/// letters that they join.
final class Letters {

  private final String letters;
  private final int[] places;
  private final String text;

  private Letters(String letters, int[] places, String text) {
    this.letters = letters;
    this.places = places;
    this.text = text;
  }

  static Letters of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length() + 16];
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      String plain = plain(point);
      for (int i = 0; i < plain.length(); i++) {
        if (letters.length() == places.length) {
          places = Arrays.copyOf(places, places.length * 2);
        }
        places[letters.length()] = at;
        letters.append(plain.charAt(i));
      }
      at += Character.charCount(point);
    }
    return new Letters(letters.toString(), Arrays.copyOf(places, letters.length()), text);
  }

  /// "e" for "É", "fi" for "ﬁ", "" for what is no letter or digit. A raised digit is a note's mark
  /// and no part of the words.
  private static String plain(int point) {
    if (point < 0x80) {
      return Character.isLetterOrDigit(point)
          ? Character.toString(Character.toLowerCase(point))
          : "";
    }
    if (!Character.isLetterOrDigit(point)) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// The letters, one after the other.
  String letters() {
    return letters;
  }

  int length() {
    return letters.length();
  }

  /// Where some of the letters stand in the text.
  ///
  /// @param from the first letter
  /// @param to behind the last
  Span span(int from, int to) {
    int last = places[to - 1];
    return new Span(places[from], last + Character.charCount(text.codePointAt(last)));
  }

  /// Whether a word begins with the letter at `at`.
  boolean isWordStart(int at) {
    return at == 0 || !joined(places[at - 1], places[at]);
  }

  /// Whether a word ends before the letter at `at`.
  boolean isWordEnd(int at) {
    return at == length() || !joined(places[at - 1], places[at]);
  }

  /// Whether two places are of one letter, or of letters next to each other.
  private boolean joined(int before, int after) {
    return before == after || before + Character.charCount(text.codePointAt(before)) == after;
  }
}
