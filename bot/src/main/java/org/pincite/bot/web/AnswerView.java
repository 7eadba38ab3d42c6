package org.pincite.bot.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;

/// What answers, or that nothing does, as the page shows it.
///
/// @param passage the quote that answers; null where none does
/// @param sureness how sure Pincite is of it, in words; null where nothing answers
/// @param explanation why, or what was searched in vain
/// @param corrections what the question was read as where it was misspelt; "" where it was read as
///   it is
record AnswerView(
    @Nullable PassageView passage,
    @Nullable String sureness,
    String explanation,
    String corrections) {

  /// Confidences are shares: of ten answers of which it is nine tenths sure, nine answer.
  private static final double ALMOST_CERTAIN = 0.9;

  private static final double LIKELY = 0.7;

  static AnswerView of(Answer answer) {
    String searched = searched(answer.searched());
    return switch (answer.verdict()) {
      case ANSWERED ->
          new AnswerView(
              PassageView.of(1, answer.passages().getFirst()),
              sureness(answer.confidence()),
              reason(answer),
              answer.corrections());
      case NEAREST, NOTHING ->
          new AnswerView(
              null,
              null,
              "Nothing in %s answers this.%s"
                  .formatted(searched, answer.passages().isEmpty() ? " " + reason(answer) : ""),
              answer.corrections());
    };
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
