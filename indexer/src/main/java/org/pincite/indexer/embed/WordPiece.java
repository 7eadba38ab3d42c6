package org.pincite.indexer.embed;

import java.util.Set;
import org.pincite.indexer.document.Span;

/// A stretch of a text as the model takes it: a word, or a part of one.
///
/// @param id the model's number for it
/// @param token as the vocabulary has it, in small letters; "##" before a part that goes on a word
/// @param start its place in the text, in code points
/// @param end where it ends, in code points
record WordPiece(long id, String token, int start, int end) {

  /// English words that a question is never about; Lucene's list for English.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an and are as at be but by for if in into is it no not of on or such that the their then there these they"
                  + " this to was will with")
              .split(" "));

  /// Whether it says something: a mark does not, nor does "of".
  boolean tells() {
    return token.codePoints().anyMatch(Character::isLetterOrDigit)
        && !FUNCTION_WORDS.contains(token);
  }

  /// Its place in code units.
  Span in(String text) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
