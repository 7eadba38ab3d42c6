package org.pincite.indexer.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// Dates as English papers write them: "24 May 2023", "24th of May, 2023", "Wednesday, May 24,
/// 2023", "May 2023", "09/01/2023".
final class DateForm {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> RANGING = Set.of("to", "and", "until");

  private DateForm() {}

  /// The date that begins at a place, to the day or the month; a year alone is not one, since
  /// titles have years too.
  static @Nullable Found<PaperDate> at(Tokens tokens, int place) {
    if (goesOn(tokens, place)) {
      return null;
    }
    int from = pastWeekday(tokens, place);
    Found<PaperDate> date = dayFirst(tokens, from);
    date = date == null ? monthFirst(tokens, from) : date;
    date = date == null ? inNumbers(tokens, from) : date;
    return date == null || beginsRange(tokens, date.next()) ? null : date;
  }

  /// Whether a date is the end of a longer one, "18 to 21 October 2016", or what is left of one.
  private static boolean goesOn(Tokens tokens, int place) {
    Token before = tokens.at(place - 1);
    boolean ranged =
        before.isDash() || RANGING.contains(before.word()) || before.text().equals("/");
    return (day(before) > 0 && month(tokens.at(place)) > 0)
        || (ranged && day(tokens.at(place - 2)) > 0 && day(tokens.at(place)) > 0)
        || (ranged && tokens.at(place - 2).isNumber() && !before.word().equals("and"));
  }

  /// Whether a date goes on to another: "January 2013 to March 2018" is no paper's date.
  private static boolean beginsRange(Tokens tokens, int next) {
    Token after = tokens.at(next + 1);
    return (tokens.at(next).isDash() || tokens.is(next, "to"))
        && (month(after) > 0 || day(after) > 0 || year(after) != null);
  }

  /// A year, 1800 to 2099.
  static @Nullable PaperDate year(Token token) {
    int year = token.text().length() == 4 && token.isNumber() ? Integer.parseInt(token.text()) : 0;
    return year >= 1800 && year < 2100 ? new PaperDate.InYear(Year.of(year)) : null;
  }

  private static int pastWeekday(Tokens tokens, int place) {
    if (!WEEKDAYS.contains(tokens.at(place).word())) {
      return place;
    }
    return past(tokens, place + 1, ",");
  }

  private static @Nullable Found<PaperDate> dayFirst(Tokens tokens, int place) {
    int day = day(tokens.at(place));
    int month = past(tokens, place + 1, "of");
    int year = past(tokens, tokens.pastStop(month + 1), ",");
    return day == 0 ? null : day(tokens, year, month, day, year + 1);
  }

  private static @Nullable Found<PaperDate> monthFirst(Tokens tokens, int place) {
    if (month(tokens.at(place)) == 0) {
      return null;
    }
    int second = past(tokens, tokens.pastStop(place + 1), ",");
    int day = day(tokens.at(second));
    int third = past(tokens, second + 1, ",");
    Found<PaperDate> full = day == 0 ? null : day(tokens, third, place, day, third + 1);
    return full != null || year(tokens.at(second)) == null
        ? full
        : new Found<>(
            new PaperDate.Month(YearMonth.of(number(tokens.at(second)), month(tokens.at(place)))),
            second + 1);
  }

  private static @Nullable Found<PaperDate> day(
      Tokens tokens, int year, int month, int day, int next) {
    if (month(tokens.at(month)) == 0 || year(tokens.at(year)) == null) {
      return null;
    }
    return day(number(tokens.at(year)), month(tokens.at(month)), day, next);
  }

  /// Day, month, year, as Britain counts.
  private static @Nullable Found<PaperDate> inNumbers(Tokens tokens, int place) {
    boolean numbers =
        day(tokens.at(place)) > 0
            && tokens.is(place + 1, "/")
            && day(tokens.at(place + 2)) > 0
            && tokens.is(place + 3, "/")
            && year(tokens.at(place + 4)) != null;
    return numbers
        ? day(
            number(tokens.at(place + 4)),
            number(tokens.at(place + 2)),
            number(tokens.at(place)),
            place + 5)
        : null;
  }

  private static @Nullable Found<PaperDate> day(int year, int month, int day, int next) {
    try {
      return new Found<>(new PaperDate.Day(LocalDate.of(year, month, day)), next);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int past(Tokens tokens, int place, String mark) {
    return tokens.is(place, mark) ? place + 1 : place;
  }

  private static int number(Token token) {
    return Integer.parseInt(token.text());
  }

  /// The day of a month, with or without "th"; 0 for all else.
  private static int day(Token token) {
    String digits = token.text().replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
    boolean number = digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int day = number ? Integer.parseInt(digits) : 0;
    return day <= 31 ? day : 0;
  }

  /// The number of a month; 0 for all else.
  private static int month(Token token) {
    String word = token.isCapitalised() ? token.word() : "";
    int full = FULL.indexOf(word);
    int named = full >= 0 ? full : MONTHS.indexOf(word.equals("sept") ? "sep" : word);
    return named + 1;
  }
}
