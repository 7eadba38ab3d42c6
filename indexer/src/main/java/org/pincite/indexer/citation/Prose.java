package org.pincite.indexer.citation;

import java.util.Set;

/// Whether words are a sentence's and no title's. Titles are set in capitals or are noun phrases;
/// what has a finite verb in small letters is told, not cited.
final class Prose {

  /// "The Met provided data to the Assembly …" has "which", "was", "have".
  private static final Set<String> SIGNS =
      Set.of(
          "is",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "been",
          "would",
          "could",
          "should",
          "did",
          "does",
          "said",
          "noted",
          "told",
          "provided",
          "informed",
          "supplied",
          "published",
          "stated",
          "explained",
          "suggested",
          "recommended",
          "received",
          "used",
          "based",
          "defined",
          "refers",
          "include",
          "includes",
          "included",
          "which",
          "because",
          "although",
          "however",
          "they",
          "we",
          "he",
          "she",
          "i",
          "there",
          "these",
          "see",
          "became",
          "found",
          "showed",
          "shows",
          "made",
          "took",
          "gave",
          "held",
          "remains",
          "began",
          "came",
          "can",
          "cannot",
          "may",
          "must",
          "than",
          "since");

  /// What titles have as well: "What is Earth Observation?", "The Future of Military Power is Space
  /// Power".
  private static final Set<String> OF_TITLES = Set.of("is", "are", "does", "can", "we", "must");

  /// No title in the papers at hand is longer.
  private static final int LONGEST_TITLE = 40;

  private static final Set<String> OPENING = Set.of("“", "‘", "\"");
  private static final Set<String> CLOSING = Set.of("”", "’", "\"");

  private Prose() {}

  /// Whether words may be a title although they have a verb: they have no other than titles have.
  static boolean mayAsk(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.at(i).text();
      if (SIGNS.contains(word) && !OF_TITLES.contains(word)) {
        return false;
      }
    }
    return tokens.at(from).isCapitalised() && to - from <= LONGEST_TITLE;
  }

  static boolean is(Tokens tokens, int from, int to) {
    if (to - from > LONGEST_TITLE) {
      return true;
    }
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.at(i);
      quoted = quoted ? !CLOSING.contains(token.text()) : OPENING.contains(token.text());
      if (!quoted && SIGNS.contains(token.text())) {
        return true;
      }
    }
    return false;
  }
}
