package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.document.Span;

/// Parts a note at semicolons and at the ends of sentences, outside of brackets.
final class Clauses {

  /// What a stop follows without ending a sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "p", "pp", "para", "paras", "q", "qq", "no", "nos", "vol", "col", "cols", "ch", "op",
          "cit", "loc", "e.g", "i.e", "eg", "ie", "cf", "dr", "mr", "mrs", "ms", "prof", "st",
          "sir", "rt", "hon", "al", "ed", "eds", "art", "sec", "fn", "cm", "ltd", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private Clauses() {}

  /// The clauses as places of tokens, without what parts them; none is empty.
  static List<Span> of(Tokens tokens) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String mark = tokens.at(i).text();
      depth += mark.equals("(") || mark.equals("[") ? 1 : 0;
      depth -= depth > 0 && (mark.equals(")") || mark.equals("]")) ? 1 : 0;
      if (ends(tokens, i, depth)) {
        add(start, i, clauses);
        start = i + 1;
        depth = 0;
      }
    }
    add(start, tokens.size(), clauses);
    return clauses;
  }

  private static void add(int start, int end, List<Span> clauses) {
    if (start < end) {
      clauses.add(new Span(start, end));
    }
  }

  private static boolean ends(Tokens tokens, int place, int depth) {
    return switch (tokens.at(place).text()) {
      case ";" -> depth == 0;
      case "." -> endsSentence(tokens, place);
      default -> false;
    };
  }

  private static boolean endsSentence(Tokens tokens, int place) {
    Token next = tokens.at(place + 1);
    if (place + 1 == tokens.size()) {
      return true;
    }
    Token before = tokens.at(place - 1);
    boolean shortened =
        ABBREVIATIONS.contains(before.word()) || (before.text().length() == 1 && before.isWord());
    return next.apart() && !shortened && (next.isCapitalised() || next.is("“") || next.is("‘"));
  }
}
