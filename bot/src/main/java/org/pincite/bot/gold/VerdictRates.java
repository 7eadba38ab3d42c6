package org.pincite.bot.gold;

import java.util.ArrayList;
import java.util.List;
import org.pincite.bot.answer.Verdict;

/// How well verdicts tell questions that have an answer from those that have none.
///
/// @param answerable how many have one
/// @param unanswerable how many have none
/// @param falseDenial the share of the former to which nothing was said to be found; NaN of none
/// @param falseAnswer the share of the latter that were called answered; NaN of none
/// @param auc how likely the confidence in one that has an answer is higher than in one that has
///   none; NaN where either are missing
public record VerdictRates(
    int answerable, int unanswerable, double falseDenial, double falseAnswer, double auc) {

  /// What was said to a question.
  ///
  /// @param answerable whether it has an answer
  /// @param verdict the verdict
  /// @param confidence that it has one, 0 to 1
  public record Case(boolean answerable, Verdict verdict, double confidence) {}

  /// The rates over some questions.
  public static VerdictRates of(List<Case> cases) {
    List<Case> with = cases.stream().filter(Case::answerable).toList();
    List<Case> without = new ArrayList<>(cases);
    without.removeIf(Case::answerable);
    return new VerdictRates(
        with.size(),
        without.size(),
        share(with, Verdict.NOTHING),
        share(without, Verdict.ANSWERED),
        auc(with, without));
  }

  private static double share(List<Case> cases, Verdict verdict) {
    return (double) cases.stream().filter(one -> one.verdict() == verdict).count() / cases.size();
  }

  /// The area under the curve, counted pair by pair; equals count half.
  private static double auc(List<Case> with, List<Case> without) {
    double wins = 0;
    for (Case one : with) {
      for (Case other : without) {
        int order = Double.compare(one.confidence(), other.confidence());
        wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return wins / ((double) with.size() * without.size());
  }
}
