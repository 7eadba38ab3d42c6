package org.pincite.bot.answer;

import java.time.Duration;
import java.util.List;

/// What the papers say to a question.
///
/// @param question as it was asked
/// @param verdict whether they answer
/// @param confidence that the first passage answers, 0 to 1
/// @param corrections what the question was read as where it was misspelt, in a sentence for
///   whoever asked; "" where it was read as it is
/// @param ambiguity that several papers' footnotes or several votes may be meant, and what to say
///   more of, in a sentence; "" where the question means one thing
/// @param explanation the verdict's reason, in a sentence or two with the corrections for whoever
///   asked
/// @param searched what was looked through
/// @param passages best first
/// @param took how long it took
public record Answer(
    String question,
    Verdict verdict,
    double confidence,
    String corrections,
    String ambiguity,
    String explanation,
    Searched searched,
    List<Cited> passages,
    Duration took) {

  /// How much was looked through.
  ///
  /// @param documents how many papers
  /// @param passages how many passages
  public record Searched(int documents, int passages) {}

  public Answer {
    passages = List.copyOf(passages);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence %s: expected 0 to 1".formatted(confidence));
    }
  }
}
