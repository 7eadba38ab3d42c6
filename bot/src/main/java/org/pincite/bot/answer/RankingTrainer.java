package org.pincite.bot.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns the ranking's weights: those under which, in the mean over all questions, a passage that
/// answers is likeliest to be drawn when candidates are drawn in proportion to the exponential of
/// their score (the softmax of ListNet: Cao et al., "Learning to rank: from pairwise approach to
/// listwise approach", 2007). The likelihood is climbed with Adam (Kingma and Ba, 2015); it has one
/// summit nearly everywhere, so no luck is involved.
final class RankingTrainer {

  private static final int STEPS = 400;
  private static final double STRIDE = 0.05;

  /// How much large weights are held against a model. With a tenth of this the order is worse by
  /// one or two questions in a hundred on sets that were left out.
  private static final double RIDGE = 10;

  /// A question's candidates.
  ///
  /// @param candidates the features of each, in the order of the model's
  /// @param answers for each whether it answers
  /// @param weight how much it counts
  record Lesson(List<List<Double>> candidates, List<Boolean> answers, double weight) {

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

  /// The same with weights of any size.
  static LinearModel train(List<Lesson> lessons, List<String> features) {
    double[] least = new double[features.size()];
    Arrays.fill(least, Double.NEGATIVE_INFINITY);
    return train(lessons, features, least);
  }

  /// @param least what each feature's weight is at least
  /// @throws IllegalArgumentException if no question has a candidate that answers and one that does
  ///   not
  static LinearModel train(List<Lesson> lessons, List<String> features, double[] least) {
    List<Lesson> teaching = lessons.stream().filter(Lesson::teaches).toList();
    if (teaching.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to learn from: no question has both a passage that answers and one that does not");
    }
    double mean = teaching.stream().mapToDouble(Lesson::weight).average().orElse(1);
    double[] spread = Spread.of(teaching, features.size());
    List<LessonRows> rows =
        teaching.stream()
            .map(lesson -> LessonRows.of(lesson, lesson.weight() / mean, spread))
            .toList();
    Adam adam = new Adam(features.size(), STRIDE);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features.size()];
      for (LessonRows lesson : rows) {
        lesson.climb(adam.weights(), gradient);
      }
      adam.step(gradient, teaching.size(), RIDGE);
      for (int i = 0; i < least.length; i++) {
        adam.raise(i, least[i] * spread[i]);
      }
    }
    double[] weights = adam.weights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= spread[i];
    }
    return model(weights, features);
  }

  static LinearModel model(double[] weights, List<String> features) {
    Map<String, Double> named = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(features.get(i), weights[i]);
    }
    return new LinearModel(named);
  }
}
