package org.pincite.indexer.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.TextLine;

/// A number at a page's edge that may be the page's.
///
/// @param page the page's position in the file, counted from 1
/// @param label the number as printed: "16", "xiv", "C-3"
/// @param count the way of counting that it would belong to
/// @param alone whether the line holds nothing else (but "Page" or "of 12")
/// @param line where it stands
record PrintedNumber(int page, String label, Count count, boolean alone, TextLine line) {

  /// A way of counting pages.
  ///
  /// @param style "1" for arabic, "i" for roman, else the letter that stands before the number
  /// @param difference the number less the page's position
  record Count(String style, int difference) {}

  /// "12", "- 12 -", "Page 12", "Page 12 of 40", "12/40", "xiv".
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:[-–—|\\s]*)(?:page\\s*)?(\\d{1,5}|[ivxlc]{1,8}|[A-Z]-?\\d{1,3})(?:\\s*(?:of|/)\\s*\\d{1,5})?(?:[-–—|\\s]*)",
          Pattern.CASE_INSENSITIVE);

  /// A running head after or before the number: "10 The Space Economy", "11The Space Economy",
  /// "COUNCIL 3".
  private static final Pattern AT_START = Pattern.compile("(\\d{1,5})(?:\\s+\\D.*|[A-Z].*)");

  private static final Pattern AT_END =
      Pattern.compile(".*[^\\d\\s.,:/–-]\\s+(?:Page\\s)?(\\d{1,5})");

  private static final Pattern LETTERED = Pattern.compile("([A-Z]-?)(\\d{1,3})");
  private static final Pattern ROMAN =
      Pattern.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  /// Adds the numbers that `line` may bear.
  static void candidates(int page, TextLine line, List<PrintedNumber> candidates) {
    String text = line.text().strip();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      add(page, alone.group(1), true, line, candidates);
      return;
    }
    Matcher start = AT_START.matcher(text);
    if (start.matches()) {
      add(page, start.group(1), false, line, candidates);
    }
    Matcher end = AT_END.matcher(text);
    if (end.matches()) {
      add(page, end.group(1), false, line, candidates);
    }
  }

  private static void add(
      int page, String label, boolean alone, TextLine line, List<PrintedNumber> candidates) {
    Matcher lettered = LETTERED.matcher(label);
    String roman = label.toLowerCase(Locale.ROOT);
    if (Character.isDigit(label.charAt(0))) {
      Count count = new Count("1", Integer.parseInt(label) - page);
      candidates.add(new PrintedNumber(page, label, count, alone, line));
    } else if (lettered.matches()) {
      Count count = new Count(lettered.group(1), Integer.parseInt(lettered.group(2)) - page);
      candidates.add(new PrintedNumber(page, label, count, alone, line));
    } else if (ROMAN.matcher(roman).matches()) {
      candidates.add(
          new PrintedNumber(page, label, new Count("i", roman(roman) - page), alone, line));
    }
  }

  private static int roman(String numeral) {
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
