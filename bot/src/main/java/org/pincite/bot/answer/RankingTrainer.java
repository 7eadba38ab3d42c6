package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns the ranking's weights: those under which, in the mean over all questions, a passage that
/// answers is likeliest to be drawn when candidates are drawn in proportion to the exponential of
/// their score (the softmax of ListNet: Cao et al., "Learning to rank: from pairwise approach to
/// listwise approach", 2007). The likelihood is climbed with Adam (Kingma and Ba, 2015); it has one
/// summit nearly everywhere, so no luck is involved.
final class RankingTrainer {

  private static final int STEPS = 800;
  private static final double STRIDE = 0.05;

  /// How much large weights are held against a model, for each question.
  private static final double RIDGE = 2;

  /// A question's candidates.
  ///
  /// @param candidates the features of each, in the order of the model's
  /// @param answers for each whether it answers
  record Lesson(List<List<Double>> candidates, List<Boolean> answers) {

    Lesson {
      candidates = List.copyOf(candidates);
      answers = List.copyOf(answers);
    }

    /// Whether anything can be learned from it.
    boolean teaches() {
      return answers.contains(true) && answers.contains(false);
    }
  }

  private RankingTrainer() {}

  /// @throws IllegalArgumentException if no question has a candidate that answers and one that does
  ///   not
  static LinearModel train(List<Lesson> lessons, List<String> features) {
    List<Lesson> teaching = lessons.stream().filter(Lesson::teaches).toList();
    if (teaching.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to learn from: no question has both a passage that answers and one that does not");
    }
    Adam adam = new Adam(features.size(), STRIDE);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features.size()];
      for (Lesson lesson : teaching) {
        climb(lesson, adam.weights(), gradient);
      }
      adam.step(gradient, teaching.size(), RIDGE);
    }
    return model(adam.weights(), features);
  }

  static LinearModel model(double[] weights, List<String> features) {
    Map<String, Double> named = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(features.get(i), weights[i]);
    }
    return new LinearModel(named);
  }

  /// Adds the gradient of the logarithm of the probability that an answering candidate is drawn.
  private static void climb(Lesson lesson, double[] weights, double[] gradient) {
    List<Double> chances = chances(lesson, weights);
    double right = 0;
    for (int i = 0; i < chances.size(); i++) {
      right += lesson.answers().get(i) ? chances.get(i) : 0;
    }
    for (int i = 0; i < chances.size(); i++) {
      double wanted = lesson.answers().get(i) ? chances.get(i) / Math.max(right, 1e-12) : 0;
      double pull = wanted - chances.get(i);
      List<Double> features = lesson.candidates().get(i);
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += pull * features.get(j);
      }
    }
  }

  private static List<Double> chances(Lesson lesson, double[] weights) {
    List<Double> scores = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (List<Double> features : lesson.candidates()) {
      double score = 0;
      for (int j = 0; j < weights.length; j++) {
        score += weights[j] * features.get(j);
      }
      scores.add(score);
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    List<Double> chances = new ArrayList<>();
    for (double score : scores) {
      chances.add(Math.exp(score - most) / sum);
    }
    return chances;
  }
}
