package org.pincite.bot.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns the verdict's weights by logistic regression over questions that have and have not an
/// answer, and sets its two bounds where those questions want them.
final class JudgingTrainer {

  private static final int STEPS = 3_000;
  private static final double STRIDE = 0.05;
  private static final double RIDGE = 0.5;

  /// Nobody is told that there is nothing unless they have this share of the confidence of the
  /// least sure question that has an answer: on other papers questions are less sure than on those
  /// known.
  private static final double DENIED = 0.8;

  /// Of the questions that have none, so many may be given one.
  private static final double MISLED = 0.3;

  /// What was found to a question.
  ///
  /// @param signs what speaks for an answer, by name
  /// @param answerable whether the papers have one
  record Case(Map<String, Double> signs, boolean answerable) {

    Case {
      signs = Map.copyOf(signs);
    }
  }

  private JudgingTrainer() {}

  /// @param signs the names of the signs, without the two bounds
  /// @throws IllegalArgumentException if all questions have an answer, or none has
  static LinearModel train(List<Case> cases, List<String> signs) {
    long answerable = cases.stream().filter(Case::answerable).count();
    if (answerable == 0 || answerable == cases.size()) {
      throw new IllegalArgumentException(
          "nothing to learn from: %d of %d questions have an answer; expected some of both"
              .formatted(answerable, cases.size()));
    }
    Adam adam = new Adam(signs.size(), STRIDE);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[signs.size()];
      for (Case one : cases) {
        // Both kinds weigh the same, however many there are of each.
        double weight =
            one.answerable()
                ? 0.5 * cases.size() / answerable
                : 0.5 * cases.size() / (cases.size() - answerable);
        double pull =
            weight * ((one.answerable() ? 1 : 0) - confidence(one, adam.weights(), signs));
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] += pull * one.signs().getOrDefault(signs.get(i), 0.0);
        }
      }
      adam.step(gradient, cases.size(), RIDGE);
    }
    Map<String, Double> weights =
        new HashMap<>(RankingTrainer.model(adam.weights(), signs).weights());
    List<Double> without = confidences(cases, false, adam.weights(), signs);
    int misled = Math.min(without.size() - 1, (int) ((1 - MISLED) * without.size()));
    weights.put(Judge.ANSWERED, without.get(misled));
    weights.put(Judge.NOTHING, DENIED * confidences(cases, true, adam.weights(), signs).getFirst());
    return new LinearModel(weights);
  }

  /// How sure the cases are that have an answer, or have none, the least sure first.
  private static List<Double> confidences(
      List<Case> cases, boolean answerable, double[] weights, List<String> signs) {
    return cases.stream()
        .filter(one -> one.answerable() == answerable)
        .map(one -> confidence(one, weights, signs))
        .sorted()
        .toList();
  }

  private static double confidence(Case one, double[] weights, List<String> signs) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * one.signs().getOrDefault(signs.get(i), 0.0);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
