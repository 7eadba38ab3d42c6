package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Pinpoint;

/// The number that a publisher or inquiry gives a document: "SPA0072", "INQ000187308_0009", "HL
/// Paper 41", "HC 123", "BC 103".
final class ReferenceForm {

  /// The series that Parliament counts its papers in.
  private static final Set<String> SERIES =
      Set.of("HC", "HL", "CP", "CM", "CMND", "CMD", "CBP", "CPB", "SN", "SI", "CD");

  private static final Set<String> BEFORE = Set.of(" ", ",", ";", ".", "(", "and");
  private static final Set<String> BEHIND = Set.of(" ", ",", ";", ".", ")", "and");

  /// Letters that count pages, questions and columns.
  private static final Set<String> NO_SERIES = Set.of("QQ", "PP", "AD", "AM", "PM");

  /// A number of the covid inquiry's documents behind "_" is a page, in four digits.
  private static final int PAGE_DIGITS = 4;

  /// @param number without the page that may stand in it
  /// @param pages those that stand in it: "_0006-0007", "_0013, 0023"
  record Reference(String number, List<Pinpoint> pages) {}

  private ReferenceForm() {}

  static @Nullable Found<Reference> at(Tokens tokens, int place) {
    if (tokens.is(place, "[")) {
      Found<Reference> inside = numbered(tokens, place + 1);
      return inside != null && tokens.is(inside.next(), "]")
          ? new Found<>(inside.what(), inside.next() + 1)
          : null;
    }
    Found<Reference> spaced = spaced(tokens, place);
    if (spaced != null) {
      return spaced;
    }
    Found<Reference> series = series(tokens, place);
    return series == null ? numbered(tokens, place) : series;
  }

  /// Whether a number can be nothing else: five digits or more behind its letters.
  static boolean isUnmistakable(Reference reference) {
    return reference.number().matches("\\p{Lu}{3,6}\\d{5,}.*");
  }

  private static @Nullable Found<Reference> series(Tokens tokens, int place) {
    String name = tokens.at(place).text();
    if (!SERIES.contains(name.toUpperCase(Locale.ROOT)) || name.length() < 2) {
      return null;
    }
    int paper = tokens.at(place + 1).word().equals("paper") ? place + 2 : place + 1;
    Token number = tokens.at(paper);
    boolean counted = number.text().matches("\\d{1,5}|\\d{1,4}-\\p{L}{1,4}");
    return counted && !tokens.is(paper + 1, "/")
        ? new Found<>(new Reference(tokens.words(place, paper + 1), List.of()), paper + 1)
        : null;
  }

  /// Letters and a number that stand alone: "BC 103, BC 107", "(SPA 0043)".
  private static @Nullable Found<Reference> spaced(Tokens tokens, int place) {
    Token letters = tokens.at(place);
    Token number = tokens.at(place + 1);
    boolean shaped =
        letters.text().matches("\\p{Lu}{2,4}")
            && number.isNumber()
            && number.text().length() <= PAGE_DIGITS
            && DateForm.year(number) == null;
    boolean alone =
        BEFORE.contains(tokens.at(place - 1).text())
            && BEHIND.contains(tokens.at(place + 2).text());
    return shaped && alone && !NO_SERIES.contains(letters.text())
        ? new Found<>(
            new Reference(letters.text() + glue(number) + number.text(), List.of()), place + 2)
        : null;
  }

  /// Evidence is numbered in four digits with no space: "SPA 0043" is SPA0043, set with a space
  /// gone astray.
  private static String glue(Token number) {
    return number.text().length() == PAGE_DIGITS ? "" : " ";
  }

  /// Letters with a number right behind them.
  private static @Nullable Found<Reference> numbered(Tokens tokens, int place) {
    String text = tokens.at(place).text();
    if (!text.matches("\\p{Lu}{3,6}\\d{4,12}(?:_\\d{1,6})*")) {
      return null;
    }
    int bar = text.indexOf('_');
    // "SCGV0000170_152": three digits count the document, not its page.
    return bar < 0 || text.length() - bar - 1 != PAGE_DIGITS
        ? new Found<>(new Reference(text, List.of()), place + 1)
        : withPages(tokens, place + 1, text.substring(0, bar), text.substring(bar + 1));
  }

  private static Found<Reference> withPages(Tokens tokens, int place, String number, String first) {
    List<Pinpoint> pages = new ArrayList<>();
    int next = place;
    String from = first;
    while (true) {
      boolean ranged = tokens.at(next).isDash() && isPage(tokens.at(next + 1));
      pages.add(page(from, ranged ? tokens.at(next + 1).text() : from));
      next += ranged ? 2 : 0;
      if (!tokens.is(next, ",") || !isPage(tokens.at(next + 1))) {
        return new Found<>(new Reference(number, pages), next);
      }
      from = tokens.at(next + 1).text();
      next += 2;
    }
  }

  private static boolean isPage(Token token) {
    return token.isNumber() && token.text().length() == PAGE_DIGITS && token.text().startsWith("0");
  }

  private static Pinpoint page(String first, String last) {
    return new Pinpoint.Pages(bare(first), bare(last));
  }

  private static String bare(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }
}
