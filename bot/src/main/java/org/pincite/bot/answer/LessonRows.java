package org.pincite.bot.answer;

import java.util.List;
import org.pincite.bot.answer.RankingTrainer.Lesson;

/// A lesson in the shape that is quick to go through some hundred times.
final class LessonRows {

  private static final double TINY = 1e-12;

  /// Those of the first candidate, then those of the second, and so on.
  private final double[] features;

  private final boolean[] answers;

  private LessonRows(double[] features, boolean[] answers) {
    this.features = features;
    this.answers = answers;
  }

  static LessonRows of(Lesson lesson) {
    double[] features =
        lesson.candidates().stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .toArray();
    boolean[] answers = new boolean[lesson.answers().size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = lesson.answers().get(i);
    }
    return new LessonRows(features, answers);
  }

  /// Adds the gradient of the logarithm of the probability that an answering candidate is drawn.
  void climb(double[] weights, double[] gradient) {
    double[] chances = chances(weights);
    double right = TINY;
    for (int i = 0; i < chances.length; i++) {
      right += answers[i] ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double pull = (answers[i] ? chances[i] / right : 0) - chances[i];
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += pull * features[i * gradient.length + j];
      }
    }
  }

  private double[] chances(double[] weights) {
    double[] chances = new double[answers.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        chances[i] += weights[j] * features[i * weights.length + j];
      }
      most = Math.max(most, chances[i]);
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
