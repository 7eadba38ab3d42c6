package org.pincite.indexer.moderngov;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the days that words name: "25 Nov 2025", "30th-Jan-2025", "25/11/2025", "2025-11-25".
final class Days {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// By month's name, by numbers in the order of these islands, and as ISO 8601 writes it.
  private static final Pattern FORM =
      Pattern.compile(
          """
          (?ix)
          (?<!\\d) (?:
            (?<day>\\d{1,2}) (?:st|nd|rd|th)? (?:\\s+of)? [\\s,./_-]{0,3}
            (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) [a-z]{0,6} [\\s,./_-]{0,3}
            (?<year>\\d{4})
          | (?<d>\\d{1,2}) (?<dash>[/.-]) (?<m>\\d{1,2}) \\k<dash> (?<y>\\d{4}|\\d{2})
          | (?<isoyear>\\d{4}) - (?<isomonth>\\d{2}) - (?<isoday>\\d{2})
          ) (?!\\d)
          """);

  private static final DateTimeFormatter ASKED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Days() {}

  /// The days that are named, each once, in order. A date that is none, such as 31/02/2024, is left
  /// out.
  static List<LocalDate> in(String words) {
    Matcher matcher = FORM.matcher(words);
    List<LocalDate> days = new ArrayList<>();
    while (matcher.find()) {
      LocalDate day = day(matcher.toMatchResult());
      if (day != null && !days.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /// As the web service asks for it: "05/09/2024". ISO dates make it send everything.
  static String asked(LocalDate day) {
    return day.format(ASKED);
  }

  private static @Nullable LocalDate day(MatchResult found) {
    try {
      if (found.group("month") != null) {
        int month = MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(number(found, "year"), month, number(found, "day"));
      }
      if (found.group("d") != null) {
        int year = number(found, "y");
        return LocalDate.of(
            year < 100 ? 2000 + year : year, number(found, "m"), number(found, "d"));
      }
      return LocalDate.of(
          number(found, "isoyear"), number(found, "isomonth"), number(found, "isoday"));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(MatchResult found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
