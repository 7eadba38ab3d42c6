package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.document.Span;

/// Gathers the parts of a clause into drafts, one for each citation.
final class Drafts {

  /// Words that lead to a citation and are no part of it: "see also", "for example,".
  private static final Set<String> LEADING =
      Set.of("see", "also", "cf", "and", "e.g", "eg", "for", "example", "in", "at", "of", "generally");

  private Drafts() {}

  static List<Draft> of(Tokens tokens, Span clause) {
    List<Draft> drafts = new ArrayList<>();
    Draft open = new Draft();
    for (Part part : Parts.of(tokens, clause.start(), clause.end())) {
      Part bare = part instanceof Part.Words words ? withoutLead(tokens, words) : part;
      if (bare instanceof Part.Words(int from, int to) && from == to) {
        continue;
      }
      if (open.isEndedBy(bare) && !isAside(tokens, bare)) {
        drafts.add(open);
        open = new Draft();
      }
      if (open.isEmpty() || !isAside(tokens, bare) || !isPlaced(open)) {
        open.add(bare);
      }
    }
    if (!open.isEmpty()) {
      drafts.add(open);
    }
    return drafts;
  }

  private static Part.Words withoutLead(Tokens tokens, Part.Words words) {
    int from = words.from();
    int to = words.to();
    while (from < to && (LEADING.contains(tokens.at(from).word()) || isMark(tokens.at(from)))) {
      from++;
    }
    while (to > from && (isMark(tokens.at(to - 1)) || tokens.is(to - 1, "and"))) {
      to--;
    }
    return new Part.Words(from, to);
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
