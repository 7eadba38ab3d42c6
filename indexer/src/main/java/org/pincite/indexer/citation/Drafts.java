package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.document.Span;

/// Gathers the parts of a clause into drafts, one for each citation.
final class Drafts {

  /// Words that lead to a citation and are no part of it: "see also", "for example,".
  private static final Set<String> LEADING =
      Set.of(
          "see", "also", "cf", "and", "e.g", "eg", "for", "example", "in", "at", "of", "generally");

  private Drafts() {}

  static List<Draft> of(Tokens tokens, Span clause) {
    List<Draft> drafts = new ArrayList<>();
    Draft open = new Draft();
    for (Part part : Parts.of(tokens, clause.start(), clause.end())) {
      if (isLed(tokens, part)) {
        open = ended(open, drafts);
      }
      Part bare = part instanceof Part.Words words ? withoutLead(tokens, words) : part;
      if (bare instanceof Part.Words(int from, int to) && from == to) {
        continue;
      }
      if (open.isEndedBy(bare) && !isAside(tokens, bare)) {
        open = ended(open, drafts);
      }
      if (open.isEmpty() || !isAside(tokens, bare) || !isPlaced(open)) {
        open.add(bare);
      } else if (!tokens.words(bare.from(), bare.to()).matches("above|below")) {
        open.leaveOut();
      }
    }
    ended(open, drafts);
    return drafts;
  }

  /// Words alone that lead to a citation are none: "For Scotland, see Jeane Freeman 28 June 2023
  /// …".
  private static Draft ended(Draft draft, List<Draft> drafts) {
    if (!draft.isEmpty() && (drafts.isEmpty() || !draft.isWordsAlone())) {
      drafts.add(draft);
    }
    return new Draft();
  }

  private static boolean isLed(Tokens tokens, Part part) {
    return part instanceof Part.Words(int from, _) && tokens.at(from).word().equals("see");
  }

  private static Part.Words withoutLead(Tokens tokens, Part.Words words) {
    int to = words.to();
    int from = pastPlace(tokens, words.from(), to);
    while (from < to && (LEADING.contains(tokens.at(from).word()) || isMark(tokens.at(from)))) {
      from++;
    }
    while (to > from && (isMark(tokens.at(to - 1)) || tokens.is(to - 1, "and"))) {
      to--;
    }
    return new Part.Words(from, to);
  }

  /// Behind the place that a citation is for: "and for Northern Ireland: Denis McMahon". Without a
  /// colon the words themselves are the place.
  private static int pastPlace(Tokens tokens, int from, int to) {
    int place = tokens.at(from).word().equals("and") ? from + 1 : from;
    if (!tokens.at(place).word().equals("for") || tokens.at(place + 1).word().equals("example")) {
      return from;
    }
    for (int i = place; i < to; i++) {
      if (tokens.is(i, ":")) {
        return i + 1;
      }
    }
    return to;
  }

  private static boolean isMark(Token token) {
    return token.is(":") || token.is(".") || token.isDash() || token.is("/") || token.is("&");
  }

  /// Small words behind a place say it closer: "p15, first para of boxed text".
  private static boolean isAside(Tokens tokens, Part part) {
    return part instanceof Part.Words(int from, int to)
        && !tokens.at(from).isCapitalised()
        && !tokens.at(from).word().equals("written")
        && to - from <= 8
        && !Prose.is(tokens, from, to);
  }

  private static boolean isPlaced(Draft draft) {
    return !draft.pinpoints.isEmpty() || draft.reference != null;
  }
}
