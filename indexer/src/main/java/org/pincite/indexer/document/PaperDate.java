package org.pincite.indexer.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The date a paper bears, as exactly as it bears it: to the day, the month or the year.
public sealed interface PaperDate {

  record Day(LocalDate day) implements PaperDate {}

  record Month(YearMonth month) implements PaperDate {}

  record InYear(Year year) implements PaperDate {}

  /// Reads "2023-08-10", "2023-03" or "2023".
  ///
  /// @throws IllegalArgumentException if `iso` has none of these forms
  static PaperDate parse(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> new Day(LocalDate.parse(iso));
        case 7 -> new Month(YearMonth.parse(iso));
        case 4 -> new InYear(Year.parse(iso));
        default -> throw new DateTimeException("length");
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date \"%s\": expected YYYY-MM-DD, YYYY-MM or YYYY".formatted(iso), e);
    }
  }

  /// "2023-08-10", "2023-03" or "2023": what [#parse] reads.
  default String iso() {
    return switch (this) {
      case Day(LocalDate day) -> day.toString();
      case Month(YearMonth month) -> month.toString();
      case InYear(Year year) -> String.format(Locale.ROOT, "%04d", year.getValue());
    };
  }

  /// The first day that it may mean.
  default LocalDate firstDay() {
    return switch (this) {
      case Day(LocalDate day) -> day;
      case Month(YearMonth month) -> month.atDay(1);
      case InYear(Year year) -> year.atDay(1);
    };
  }

  /// The last day that it may mean.
  default LocalDate lastDay() {
    return switch (this) {
      case Day(LocalDate day) -> day;
      case Month(YearMonth month) -> month.atEndOfMonth();
      case InYear(Year year) -> year.atDay(year.length());
    };
  }

  /// As a citation writes it: "10 August 2023", "March 2023", "2023".
  default String inWords() {
    return switch (this) {
      case Day(LocalDate day) -> day.format(Words.DAY);
      case Month(YearMonth month) -> month.format(Words.MONTH);
      case InYear(Year year) -> iso();
    };
  }

  /// The patterns of [#inWords].
  final class Words {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
        DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}
  }
}
