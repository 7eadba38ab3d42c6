package org.pincite.indexer.citation;

import java.util.List;
import org.pincite.indexer.document.Span;

/// The tokens of some words, looked at by place without fear of their end.
record Tokens(String words, List<Token> list) {

  private static final Token END = new Token(" ", new Span(0, 0), true);

  Tokens {
    list = List.copyOf(list);
  }

  static Tokens of(String words) {
    return new Tokens(words, Token.of(words));
  }

  int size() {
    return list.size();
  }

  /// The token at a place; behind the last, and before the first, one that is nothing.
  Token at(int place) {
    return place >= 0 && place < list.size() ? list.get(place) : END;
  }

  boolean is(int place, String mark) {
    return at(place).is(mark);
  }

  /// The place behind a full stop, if one stands at `place`: "p." as well as "p".
  int pastStop(int place) {
    return is(place, ".") ? place + 1 : place;
  }

  /// What stands from one token to another.
  ///
  /// @param from the first token
  /// @param to the token behind the last
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  String words(int from, int to) {
    return span(from, to).of(words);
  }
}
