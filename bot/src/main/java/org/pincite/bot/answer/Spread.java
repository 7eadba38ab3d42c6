package org.pincite.bot.answer;

import java.util.List;
import org.pincite.bot.answer.RankingTrainer.Lesson;

/// How far each feature spreads: divided by it, all are of one size, and large weights are held
/// against all of them alike.
final class Spread {

  private Spread() {}

  /// The standard deviations of the features, over all candidates; 1 for a feature that is the same
  /// everywhere.
  static double[] of(List<Lesson> lessons, int features) {
    double[] sum = new double[features];
    double[] squares = new double[features];
    int count = 0;
    for (Lesson lesson : lessons) {
      for (List<Double> candidate : lesson.candidates()) {
        for (int i = 0; i < features; i++) {
          sum[i] += candidate.get(i);
          squares[i] += candidate.get(i) * candidate.get(i);
        }
        count++;
      }
    }
    double[] spread = new double[features];
    for (int i = 0; i < features; i++) {
      double mean = sum[i] / count;
      double variance = squares[i] / count - mean * mean;
      spread[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    return spread;
  }
}
