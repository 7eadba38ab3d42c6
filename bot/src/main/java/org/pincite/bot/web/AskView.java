package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Question;

/// What the page shows on which people ask.
///
/// @param question as it was asked; null where nothing was
/// @param refusal why the question was not answered, in a sentence; null where it was, or nothing
///   was asked
/// @param answer null where there is none
/// @param papers all papers there are
record AskView(
    @Nullable String question,
    @Nullable String refusal,
    @Nullable AnswerView answer,
    List<PaperView> papers) {

  /// How many characters the box takes.
  public int longest() {
    return Question.LONGEST;
  }
}
