package org.pincite.bot.answer;

import java.util.List;
import java.util.Locale;
import org.pincite.indexer.index.Filter;

/// What somebody wants to know.
///
/// @param text in their own words
/// @param context the questions asked before in the same conversation, oldest first
/// @param filter where to look
/// @param top how many passages at most the answer may have
public record Question(String text, List<String> context, Filter filter, int top) {

  /// More code units than this are no question: the longest of 500 real ones had 320.
  public static final int LONGEST = 2_000;

  /// More passages than this nobody reads.
  public static final int MOST = 100;

  /// @throws IllegalArgumentException with a sentence for whoever asked, if nothing is asked, too
  ///   much, or for too few or too many passages
  public Question {
    context = List.copyOf(context);
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.UK,
              "the question is empty: ask it in a few words, up to %,d characters",
              LONGEST));
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.UK,
              "the question has %,d characters: ask it in at most %,d",
              text.length(),
              LONGEST));
    }
    if (top < 1 || top > MOST) {
      throw new IllegalArgumentException("top %d: expected 1 to %d".formatted(top, MOST));
    }
  }
}
