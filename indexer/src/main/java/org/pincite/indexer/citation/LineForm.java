package org.pincite.indexer.citation;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.Numbers.Range;
import org.pincite.indexer.document.Pinpoint;

/// Pages with their lines, as the shorthand writers of hearings count them: "148/5-22",
/// "73/20-74/4", "112/13", and "p47, lines 18-21".
final class LineForm {

  /// A page of a hearing's transcript has 25 lines. More are allowed for; what has more still is no
  /// line: the "19" of "2018/19" is below, so pages have a bound as well.
  private static final int MOST_LINES = 60;

  private static final int MOST_PAGES = 999;

  private LineForm() {}

  /// The form with a slash.
  static @Nullable Found<Pinpoint> slashed(Tokens tokens, int place) {
    if (!isPlace(tokens, place)) {
      return null;
    }
    int page = number(tokens.at(place));
    int line = number(tokens.at(place + 2));
    int next = place + 3;
    if (!tokens.at(next).isDash()) {
      return ends(tokens, next) ? found(page, line, page, line, next) : null;
    }
    boolean overleaf = isPlace(tokens, next + 1);
    int last = number(tokens.at(overleaf ? next + 3 : next + 1));
    int lastPage = overleaf ? number(tokens.at(next + 1)) : page;
    return ends(tokens, overleaf ? next + 4 : next + 2)
        ? found(page, line, lastPage, last, overleaf ? next + 4 : next + 2)
        : null;
  }

  /// The lines of pages that were named before: ", lines 18-21".
  static @Nullable Found<Pinpoint> named(Tokens tokens, Range pages, int place) {
    int next = tokens.is(place, ",") ? place + 1 : place;
    String word = tokens.at(next).word();
    // "Iines", with a capital I for the l, is in Leveson's notes.
    if (!word.equals("lines") && !word.equals("line") && !word.equals("iines")) {
      return null;
    }
    int first = number(tokens.at(next + 1));
    boolean ranged = tokens.at(next + 2).isDash();
    int last = ranged ? number(tokens.at(next + 3)) : first;
    boolean fits = isLine(first) && isLine(last) && (last >= first || !single(pages));
    return fits
        ? new Found<>(
            new Pinpoint.Lines(pages.first(), first, pages.last(), last),
            ranged ? next + 4 : next + 2)
        : null;
  }

  private static boolean single(Range pages) {
    return pages.first().equals(pages.last());
  }

  private static @Nullable Found<Pinpoint> found(
      int page, int line, int lastPage, int lastLine, int next) {
    boolean inOrder = lastPage > page || (lastPage == page && lastLine >= line);
    boolean fits = isLine(line) && isLine(lastLine) && page > 0 && lastPage <= MOST_PAGES;
    return inOrder && fits
        ? new Found<>(
            new Pinpoint.Lines(Integer.toString(page), line, Integer.toString(lastPage), lastLine),
            next)
        : null;
  }

  private static boolean isPlace(Tokens tokens, int place) {
    return number(tokens.at(place)) > 0
        && tokens.is(place + 1, "/")
        && number(tokens.at(place + 2)) > 0;
  }

  private static boolean ends(Tokens tokens, int place) {
    return !tokens.is(place, "/");
  }

  private static boolean isLine(int line) {
    return line > 0 && line <= MOST_LINES;
  }

  /// A whole number of at most four digits; 0 for all else.
  static int number(Token token) {
    return token.isNumber() && token.text().length() <= 4 ? Integer.parseInt(token.text()) : 0;
  }
}
