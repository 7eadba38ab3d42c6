package org.pincite.bot.json;

import java.util.List;
import org.pincite.bot.answer.Answer;

/// An answer.
///
/// @param question as it was asked
/// @param verdict "answered", "nearest" or "nothing"
/// @param confidence that the first passage answers, 0 to 1
/// @param explanation the verdict's reason in a sentence
/// @param searched what was looked through
/// @param passages best first
/// @param tookMillis how long it took, in milliseconds
public record AnswerJson(
    String question,
    String verdict,
    double confidence,
    String explanation,
    SearchedJson searched,
    List<PassageJson> passages,
    long tookMillis) {

  /// How much was looked through.
  ///
  /// @param documents how many papers
  /// @param passages how many passages
  public record SearchedJson(int documents, int passages) {}

  /// The form of an answer.
  public static AnswerJson of(Answer answer) {
    return new AnswerJson(
        answer.question(),
        answer.verdict().toString(),
        answer.confidence(),
        answer.explanation(),
        new SearchedJson(answer.searched().documents(), answer.searched().passages()),
        answer.passages().stream().map(PassageJson::of).toList(),
        answer.took().toMillis());
  }
}
