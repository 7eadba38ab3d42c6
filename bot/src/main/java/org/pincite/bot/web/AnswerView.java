package org.pincite.bot.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Verdict;

/// What answers, or that nothing does, as the page shows it.
///
/// @param heading "Answer", or what there is instead
/// @param others the heading of the passages below
/// @param passage the quote that answers; null where none does
/// @param sureness how sure Pincite is of it, in words; null where nothing answers
/// @param ambiguous whether several passages may be meant
/// @param explanation why, or what was searched in vain
/// @param corrections what the question was read as where it was misspelt; "" where it was read as
///   it is
record AnswerView(
    String heading,
    String others,
    @Nullable PassageView passage,
    @Nullable String sureness,
    boolean ambiguous,
    String explanation,
    String corrections) {

  /// Confidences are shares: of ten answers of which it is nine tenths sure, nine answer.
  private static final double ALMOST_CERTAIN = 0.9;

  private static final double LIKELY = 0.7;

  static AnswerView of(Answer answer) {
    if (answer.verdict() == Verdict.ANSWERED) {
      return new AnswerView(
          "Answer",
          "More passages",
          PassageView.of(1, answer.passages().getFirst()),
          sureness(answer.confidence()),
          false,
          reason(answer),
          answer.corrections());
    }
    String ambiguity = answer.ambiguity();
    return ambiguity.isEmpty()
        ? without("No answer found", "Nearest passages", false, inVain(answer), answer)
        : without("Several may be meant", "Passages", true, ambiguity, answer);
  }

  private static AnswerView without(
      String heading, String others, boolean ambiguous, String explanation, Answer answer) {
    return new AnswerView(
        heading, others, null, null, ambiguous, explanation, answer.corrections());
  }

  private static String inVain(Answer answer) {
    return "Nothing in %s answers this.%s"
        .formatted(
            searched(answer.searched()), answer.passages().isEmpty() ? " " + reason(answer) : "");
  }

  /// The explanation without the corrections, which are shown above it.
  private static String reason(Answer answer) {
    String read = answer.corrections();
    String explanation = answer.explanation();
    return explanation.startsWith(read)
        ? explanation.substring(read.length()).strip()
        : explanation;
  }

  private static String searched(Answer.Searched searched) {
    return String.format(
        Locale.UK,
        "%s (%s)",
        Counted.of(searched.documents(), "paper"),
        Counted.of(searched.passages(), "passage"));
  }

  private static String sureness(double confidence) {
    if (confidence >= ALMOST_CERTAIN) {
      return "It is almost certain that this answers.";
    }
    return confidence >= LIKELY
        ? "It is likely that this answers."
        : "It is possible that this answers: check it against the paper.";
  }
}
