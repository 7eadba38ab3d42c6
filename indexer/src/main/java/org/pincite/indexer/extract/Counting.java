package org.pincite.indexer.extract;

import java.util.Locale;

/// The ways of counting that Word knows (ECMA-376 part 1, 17.18.59), of notes and of paragraphs.
final class Counting {

  /// Word draws a letter thirty times at most.
  private static final int MOST_LETTERS = 30 * 26;

  private static final int MOST_ROMAN = 3999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Counting() {}

  /// A number as it is drawn; in digits where the way is another or the number beyond it.
  static String drawn(int number, String way) {
    return switch (way) {
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz", MOST_LETTERS);
      case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", MOST_LETTERS);
      case "chicago" -> letters(number, "*†‡§", MOST_LETTERS);
      case "decimalZero" -> "%02d".formatted(number);
      case "ordinal" -> number + ending(number);
      case "none", "bullet" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      roman.append(SIGNS[i].repeat(rest / VALUES[i]));
      rest %= VALUES[i];
    }
    return roman.toString();
  }

  /// "a" to "z", then "aa" to "zz".
  private static String letters(int number, String letters, int most) {
    if (number < 1 || number > most) {
      return Integer.toString(number);
    }
    int size = letters.length();
    return letters
        .substring((number - 1) % size, (number - 1) % size + 1)
        .repeat(1 + (number - 1) / size);
  }

  private static String ending(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
