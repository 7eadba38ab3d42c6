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
  /// @param beside the rest of the line without its figures, "" for a number alone: a running head
  ///   is the same on several pages, whereas two footnotes that happen to count with the pages
  ///   differ in their words
  record Count(String style, int difference, String beside) {}

  /// "12", "- 12 -", "Page 12", "Page 12 of 40", "12/40", "xiv".
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:[-–—|\\s]*)(?:page\\s*)?(\\d{1,5}|[ivxlc]{1,8}|[A-Z]-?\\d{1,3})(?:\\s*(?:of|/)\\s*\\d{1,5})?(?:[-–—|\\s]*)",
          Pattern.CASE_INSENSITIVE);

  /// A running head after or before the number: "10 The Space Economy", "December 1, 1999 DEBATES
  /// 2679"; also a date, "Local Plan | 21/02/2025 2".
  private static final Pattern AT_START = Pattern.compile("(\\d{1,5})\\s+(\\D.*)");

  private static final Pattern AT_END =
      Pattern.compile("(.*(?:[^\\d\\s.,:/–-]|[/.-]\\d{4}))\\s+(?:Page\\s)?(\\d{1,5})");

  /// What else is numbered one a page: "Question 3".
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?:agenda )?(?:question|item|appendix|annex|chapter|section|part|table|figure|motion|volume|schedule"
              + "|amendment|recommendation|paragraph|note|no\\.?)");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private static final Pattern LETTERED = Pattern.compile("([A-Z]-?)(\\d{1,3})");

  /// Adds the numbers that `line` may bear.
  static void candidates(int page, TextLine line, List<PrintedNumber> candidates) {
    String text = line.text().strip();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      add(page, alone.group(1), "", line, candidates);
      return;
    }
    Matcher start = AT_START.matcher(text);
    if (start.matches()) {
      add(page, start.group(1), start.group(2), line, candidates);
    }
    Matcher end = AT_END.matcher(text);
    if (end.matches() && !PARTS.matcher(end.group(1).strip()).matches()) {
      add(page, end.group(2), end.group(1), line, candidates);
    }
  }

  private static void add(
      int page, String label, String beside, TextLine line, List<PrintedNumber> candidates) {
    Matcher lettered = LETTERED.matcher(label);
    String roman = label.toLowerCase(Locale.ROOT);
    String style;
    int value;
    if (Character.isDigit(label.charAt(0))) {
      style = "1";
      value = Integer.parseInt(label);
    } else if (lettered.matches()) {
      style = lettered.group(1);
      value = Integer.parseInt(lettered.group(2));
    } else if (RomanNumber.is(roman)) {
      style = "i";
      value = RomanNumber.value(roman);
    } else {
      return;
    }
    Count count = new Count(style, value - page, FIGURES.matcher(beside).replaceAll("#"));
    candidates.add(new PrintedNumber(page, label, count, beside.isEmpty(), line));
  }
}
