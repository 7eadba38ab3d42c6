package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// The date that a paper bears.
final class HeadDate {

  /// What a line is about whose date is the paper's: "To: County Council 13th March 2025", "MINUTES
  /// of a meeting … on Thursday, 30 January 2025".
  private static final Pattern OF_THE_PAPER =
      Pattern.compile(
          "(?i)(?:to|date|meeting|meeting date) ?:.*"
              + "|(?:minutes|transcript|agenda|summons)\\b.*"
              + "|(?:(?!pathway|decision|by:|from:).)*\\b(?:transcript|meeting|hearing|council|committee|cabinet|panel"
              + "|board|assembly|parliament)\\b(?:(?!pathway).)*");

  /// What stands before a date that is another's: "as at 31 March", "the year ended 30th June".
  private static final Set<String> ANOTHERS =
      Set.of(
          "at", "ended", "ending", "from", "since", "until", "by", "before", "after", "to", "till",
          "between");

  private static final int LONGEST_LINE = 45;

  private HeadDate() {}

  /// @param file the date in the file's name; null where it has none
  /// @param cover whether the page is a cover, which may bear a month alone
  static @Nullable PaperDate of(Head head, @Nullable PaperDate file, boolean cover) {
    PaperDate published = published(head);
    if (published != null) {
      return published;
    }
    Set<PaperDate> days = new LinkedHashSet<>();
    Set<PaperDate> months = new LinkedHashSet<>();
    for (String line : head.lines()) {
      PaperDate date = dateOf(line);
      if (date instanceof PaperDate.Day) {
        days.add(date);
      } else if (date != null) {
        months.add(date);
      }
    }
    if (days.isEmpty() && file == null) {
      return cover && months.size() == 1 ? months.iterator().next() : null;
    }
    return file == null ? only(days) : days.isEmpty() || days.contains(file) ? file : null;
  }

  private static @Nullable PaperDate only(Set<PaperDate> dates) {
    return dates.size() == 1 ? dates.iterator().next() : null;
  }

  /// "Ordered to be printed 11 July 2011 and published 19 July 2011".
  private static @Nullable PaperDate published(Head head) {
    for (String line : head.lines()) {
      Tokens tokens = Tokens.of(line);
      for (int i = 0; i < tokens.size(); i++) {
        Found<PaperDate> date =
            tokens.at(i).word().equals("published") ? DateForm.at(tokens, i + 1) : null;
        if (date != null) {
          return date.what();
        }
      }
    }
    return null;
  }

  /// The date of a line that is nothing else, or that speaks of the meeting; null for all other
  /// lines and where a line has two.
  private static @Nullable PaperDate dateOf(String line) {
    Tokens tokens = Tokens.of(line);
    if (tokens.size() > LONGEST_LINE) {
      return null;
    }
    Found<PaperDate> whole = DateForm.at(tokens, 0);
    if (whole != null && isEnd(tokens, whole.next())) {
      return whole.what();
    }
    if (!OF_THE_PAPER.matcher(line).matches()) {
      return null;
    }
    Set<PaperDate> dates = new LinkedHashSet<>(days(tokens));
    return only(dates);
  }

  private static List<PaperDate> days(Tokens tokens) {
    List<PaperDate> days = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Found<PaperDate> date = DateForm.at(tokens, i);
      if (date != null && date.what() instanceof PaperDate.Day) {
        boolean anothers =
            ANOTHERS.contains(tokens.at(i - 1).word()) && !(i == 1 || tokens.is(i - 1, ":"));
        if (!anothers && isEnd(tokens, date.next())) {
          days.add(date.what());
        }
        i = date.next() - 1;
      }
    }
    return days;
  }

  /// Nothing follows but a stop or the hour: "at 10.00 am".
  private static boolean isEnd(Tokens tokens, int place) {
    return tokens.pastStop(place) >= tokens.size() || tokens.at(place).word().equals("at");
  }
}
