package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Numbers in small Roman letters: "xiv".
final class RomanNumber {

  private static final Pattern ROMAN =
      Pattern.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private RomanNumber() {}

  static boolean is(String letters) {
    return !letters.isEmpty() && ROMAN.matcher(letters).matches();
  }

  static int value(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = digit(numeral.charAt(i));
      boolean subtract = i + 1 < numeral.length() && value < digit(numeral.charAt(i + 1));
      sum += subtract ? -value : value;
    }
    return sum;
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 100;
    };
  }
}
