package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns the verdict's weights by logistic regression over questions that have and have not an
/// answer, and sets its two bounds where those questions want them.
final class JudgingTrainer {

  private static final int STEPS = 3_000;
  private static final double STRIDE = 0.05;
  private static final double RIDGE = 0.5;

  /// Of the questions that have an answer, so many may be told that there is nothing.
  private static final double DENIED = 0.01;

  /// Of the questions that have none, so many may be given one.
  private static final double MISLED = 0.2;

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
    weights.put(Judge.ANSWERED, bound(cases, adam.weights(), signs, false, 1 - MISLED));
    weights.put(Judge.NOTHING, bound(cases, adam.weights(), signs, true, DENIED));
    return new LinearModel(weights);
  }

  /// The confidence below which a share of the cases lies that have an answer, or have none.
  private static double bound(
      List<Case> cases, double[] weights, List<String> signs, boolean answerable, double share) {
    List<Double> confidences = new ArrayList<>();
    for (Case one : cases) {
      if (one.answerable() == answerable) {
        confidences.add(confidence(one, weights, signs));
      }
    }
    confidences.sort(null);
    return confidences.get(Math.min(confidences.size() - 1, (int) (share * confidences.size())));
  }

  private static double confidence(Case one, double[] weights, List<String> signs) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * one.signs().getOrDefault(signs.get(i), 0.0);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
