package org.pincite.indexer.citation;

import java.util.Set;

/// Whether words are a person's name: "Mark Woolhouse", "Lord Black of Brentwood", "Sean O’Neill",
/// "Dr John B Sheldon", "Sir Chris Bryant MP".
final class NameForm {

  private static final int MOST_WORDS = 6;

  /// Small words within a name.
  private static final Set<String> PARTICLES =
      Set.of("of", "de", "da", "del", "der", "den", "van", "von", "la", "le", "bin", "al", "ap");

  /// Words that name papers and bodies, and nobody.
  private static final Set<String> NO_NAME =
      Set.of(
          "transcript",
          "report",
          "review",
          "committee",
          "inquiry",
          "statement",
          "exhibit",
          "evidence",
          "written",
          "oral",
          "hearing",
          "minutes",
          "letter",
          "agenda",
          "paper",
          "council",
          "agency",
          "office",
          "department",
          "ministry",
          "government",
          "parliament",
          "assembly",
          "house",
          "commons",
          "lords",
          "society",
          "association",
          "institute",
          "university",
          "group",
          "board",
          "commission",
          "authority",
          "service",
          "trust",
          "union",
          "police",
          "times",
          "guardian",
          "hansard",
          "deb",
          "session",
          "volume",
          "annual",
          "strategy",
          "plan",
          "act",
          "bill",
          "guidance",
          "policy",
          "note",
          "news",
          "press",
          "email",
          "submission",
          "the",
          "see",
          "ibid",
          "various",
          "national",
          "public",
          "health",
          "research",
          "science",
          "code",
          "editorial",
          "guidelines");

  private NameForm() {}

  /// @param from the first token
  /// @param to the token behind the last
  static boolean fits(Tokens tokens, int from, int to) {
    int words = to - from;
    if (words < 2 || words > MOST_WORDS || !isPart(tokens.at(from)) || !isPart(tokens.at(to - 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isPart(tokens.at(i)) && !PARTICLES.contains(tokens.at(i).text())) {
        return false;
      }
    }
    return true;
  }

  /// The first token of the name that ends right before a place; the place itself where none does.
  static int before(Tokens tokens, int place) {
    int from = place;
    while (from > 0
        && place - from <= MOST_WORDS
        && (isPart(tokens.at(from - 1)) || PARTICLES.contains(tokens.at(from - 1).text()))) {
      from--;
    }
    while (from < place && !isPart(tokens.at(from))) {
      from++;
    }
    return fits(tokens, from, place) ? from : place;
  }

  private static boolean isPart(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && !token.isFileName()
        && token.text().chars().noneMatch(Character::isDigit)
        && !NO_NAME.contains(token.word());
  }
}
