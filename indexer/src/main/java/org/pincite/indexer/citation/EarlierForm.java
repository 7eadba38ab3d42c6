package org.pincite.indexer.citation;

import org.jspecify.annotations.Nullable;

/// How a note points back to what was cited before.
sealed interface EarlierForm {

  /// "ibid.", "as above", "loc. cit.": the citation right before.
  record Same() implements EarlierForm {}

  /// "op. cit.": the citation before that has the title named.
  record OfThatTitle() implements EarlierForm {}

  /// "see footnote 12 above": the citations of another note.
  record OfNote(String number) implements EarlierForm {}

  static @Nullable Found<EarlierForm> at(Tokens tokens, int place) {
    int next = place + 1;
    return switch (tokens.at(place).word()) {
      case "ibid", "ibidem", "idem" -> new Found<>(new Same(), tokens.pastStop(next));
      case "as" ->
          tokens.at(next).word().equals("above") ? new Found<>(new Same(), next + 1) : null;
      case "op", "loc", "op.cit", "loc.cit" -> latin(tokens, place);
      case "footnote", "note", "fn", "n" -> note(tokens, next);
      default -> null;
    };
  }

  private static @Nullable Found<EarlierForm> latin(Tokens tokens, int place) {
    boolean whole = tokens.at(place).text().contains(".");
    int cit = whole ? place : tokens.pastStop(place + 1);
    if (!whole && !tokens.at(cit).word().equals("cit")) {
      return null;
    }
    boolean same = tokens.at(place).word().startsWith("loc");
    return new Found<>(same ? new Same() : new OfThatTitle(), tokens.pastStop(cit + 1));
  }

  /// "12 above": without "above", the note may be one of the cited paper.
  private static @Nullable Found<EarlierForm> note(Tokens tokens, int place) {
    int number = tokens.pastStop(place);
    String after = tokens.at(number + 1).word();
    return tokens.at(number).isNumber() && (after.equals("above") || after.equals("supra"))
        ? new Found<>(new OfNote(tokens.at(number).text()), number + 2)
        : null;
  }
}
