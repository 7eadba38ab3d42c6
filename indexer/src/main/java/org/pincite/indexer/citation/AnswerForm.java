package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names behind a question's number: "(Rory Daniels)", "(Prof Hugh Lewis, Prof Don Pollacco)".
final class AnswerForm {

  /// No question is answered by more people than a room holds.
  private static final int MOST_TOKENS = 60;

  private AnswerForm() {}

  /// The names in the bracket that opens at a place; null where it holds anything else.
  static Part.@Nullable Answering at(Tokens tokens, int place) {
    if (!tokens.is(place, "(")) {
      return null;
    }
    List<Part.Words> names = new ArrayList<>();
    int from = place + 1;
    for (int i = from; i < Math.min(tokens.size(), place + MOST_TOKENS); i++) {
      boolean closes = tokens.is(i, ")");
      if (closes || tokens.is(i, ",") || tokens.is(i, "and")) {
        if (from < i && !NameForm.fits(tokens, from, i)) {
          return null;
        }
        if (from < i) {
          names.add(new Part.Words(from, i));
        }
        from = i + 1;
      }
      if (closes) {
        return names.isEmpty() ? null : new Part.Answering(names, place, i + 1);
      }
    }
    return null;
  }
}
