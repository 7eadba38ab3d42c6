package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quotation as the parts of it that stand in the quoted paper: what the writer left out ("…") or
/// put in (`[the Met]`) divides them, a changed capital (`[O]n the scale`) does not.
///
/// @param parts in order
/// @param letters how many they have together
/// @param words how many words they have together
record QuotedWords(List<QuotedPart> parts, int letters, int words) {

  /// What stands in brackets may replace so many letters of the paper: about twelve words.
  private static final int REPLACED = 70;

  /// "…", "...", ". . .", each also in brackets.
  private static final Pattern ELLIPSIS =
      Pattern.compile("\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)+\\s*]|…+|\\.\\s?\\.\\s?\\.(?:\\s?\\.)*");

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{0,200})]");

  /// `[T]here`, `[w]e`.
  private static final Pattern CHANGED_CAPITAL = Pattern.compile("\\[(\\p{L})](?=\\p{L})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:['’][\\p{L}]+)?");

  QuotedWords {
    parts = List.copyOf(parts);
  }

  /// The readings of a quotation, the one to try first before the other: what stands in brackets
  /// may be the paper's own words.
  static List<QuotedWords> readings(String quotation) {
    String plain = CHANGED_CAPITAL.matcher(quotation).replaceAll("$1");
    QuotedWords asInserted = read(plain, true);
    return BRACKETS.matcher(ELLIPSIS.matcher(plain).replaceAll(" ")).find()
        ? List.of(read(plain, false), asInserted)
        : List.of(asInserted);
  }

  private static QuotedWords read(String quotation, boolean bracketsAreInserted) {
    List<QuotedPart> parts = new ArrayList<>();
    int from = 0;
    int gap = 0;
    for (Matcher left = ELLIPSIS.matcher(quotation); left.find(); from = left.end()) {
      add(quotation.substring(from, left.start()), gap, bracketsAreInserted, parts);
      gap = Integer.MAX_VALUE;
    }
    add(quotation.substring(from), gap, bracketsAreInserted, parts);
    int letters = parts.stream().mapToInt(part -> part.letters().length()).sum();
    String own = bracketsAreInserted ? BRACKETS.matcher(quotation).replaceAll(" ") : quotation;
    return new QuotedWords(parts, letters, (int) WORD.matcher(own).results().count());
  }

  /// Adds the parts of a stretch without ellipses.
  private static void add(String stretch, int gapBefore, boolean insertions, List<QuotedPart> to) {
    int from = 0;
    int gap = gapBefore;
    boolean wholeStart = true;
    if (insertions) {
      for (Matcher inserted = BRACKETS.matcher(stretch); inserted.find(); ) {
        boolean wholeEnd = !isLetter(stretch, inserted.start() - 1);
        gap = addPart(stretch.substring(from, inserted.start()), gap, wholeStart, wholeEnd, to);
        wholeStart = !isLetter(stretch, inserted.end());
        from = inserted.end();
      }
    }
    addPart(stretch.substring(from), gap, wholeStart, true, to);
  }

  /// Adds a part, unless it has no letters.
  ///
  /// @return the gap that an insertion behind it makes
  private static int addPart(
      String words, int gap, boolean wholeStart, boolean wholeEnd, List<QuotedPart> to) {
    String letters = Letters.of(words).letters();
    if (letters.isEmpty()) {
      return Math.max(gap, to.isEmpty() ? 0 : REPLACED);
    }
    to.add(new QuotedPart(letters, to.isEmpty() ? 0 : gap, wholeStart, wholeEnd));
    return REPLACED;
  }

  private static boolean isLetter(String text, int at) {
    return 0 <= at && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
