package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers behind the word that says what they count: "6–7", "12 to 15", "3.9, 3.43 and 4", "xiv".
final class Numbers {

  /// Both as printed; one number is a range of itself.
  record Range(String first, String last) {}

  private Numbers() {}

  /// The ranges that begin at a place, one or more; null where no number stands there.
  ///
  /// @param several whether more may follow behind a comma or "and"
  static @Nullable Found<List<Range>> at(Tokens tokens, int place, boolean several) {
    Found<Range> first = range(tokens, place);
    if (first == null) {
      return null;
    }
    List<Range> ranges = new ArrayList<>(List.of(first.what()));
    int next = first.next();
    Found<Range> more = several ? more(tokens, next) : null;
    while (more != null) {
      ranges.add(more.what());
      next = more.next();
      more = more(tokens, next);
    }
    // "Q 1 20": a space went astray, and which number was meant is not known.
    return tokens.at(next).isNumber() && tokens.at(next).apart() && next == first.next()
        ? strayed(tokens, next, ranges)
        : new Found<>(ranges, next);
  }

  /// A number right behind another can still be a date's day: "p.6 24 May 2023".
  private static @Nullable Found<List<Range>> strayed(Tokens tokens, int next, List<Range> ranges) {
    return DateForm.at(tokens, next) == null ? null : new Found<>(ranges, next);
  }

  private static @Nullable Found<Range> more(Tokens tokens, int place) {
    int next = tokens.is(place, ",") ? place + 1 : place;
    next = tokens.at(next).word().equals("and") || tokens.is(next, "&") ? next + 1 : next;
    if (next == place || DateForm.at(tokens, next) != null) {
      return null;
    }
    Found<Range> range = range(tokens, next);
    boolean linesOfAPage = range != null && tokens.is(range.next(), "/");
    return linesOfAPage ? null : range;
  }

  private static @Nullable Found<Range> range(Tokens tokens, int place) {
    String first = tokens.at(place).text();
    if (!isNumber(first)) {
      return null;
    }
    int dash = place + 1;
    boolean to = tokens.at(dash).isDash() || tokens.at(dash).word().equals("to");
    String last = to ? tokens.at(dash + 1).text() : "";
    boolean ranged = isNumber(last) && DateForm.at(tokens, dash + 1) == null;
    return ranged
        ? new Found<>(new Range(first, whole(first, last)), dash + 2)
        : new Found<>(new Range(first, first), dash);
  }

  /// "15" for the "115" of "112–15": the digits that do not change are left out.
  private static String whole(String first, String last) {
    boolean shortened = isDigits(first) && isDigits(last) && last.length() < first.length();
    return shortened ? first.substring(0, first.length() - last.length()) + last : last;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean isNumber(String text) {
    return text.matches(
            "\\d{1,6}(?:\\.\\d{1,4})*(?:\\p{Ll}{1,4}|\\p{Lu}{1,2})?(?:\\(\\p{Ll}{1,4}\\))*")
        || text.matches("[ivxl]{1,7}")
        || text.matches("\\p{Lu}-\\d{1,3}");
  }
}
