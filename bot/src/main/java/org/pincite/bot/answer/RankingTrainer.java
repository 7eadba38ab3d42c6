package org.pincite.bot.answer;

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
    List<LessonRows> teaching =
        lessons.stream().filter(Lesson::teaches).map(LessonRows::of).toList();
    if (teaching.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to learn from: no question has both a passage that answers and one that does not");
    }
    Adam adam = new Adam(features.size(), STRIDE);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features.size()];
      for (LessonRows lesson : teaching) {
        lesson.climb(adam.weights(), gradient);
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
}
