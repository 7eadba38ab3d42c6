package org.pincite.bot.answer;

/// Climbs a function by its gradient (Kingma and Ba, "Adam: a method for stochastic optimization",
/// 2015), from weights of zero.
final class Adam {

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double TINY = 1e-8;

  private final double[] weights;
  private final double[] mean;
  private final double[] square;
  private final double stride;
  private int steps;

  Adam(int size, double stride) {
    this.weights = new double[size];
    this.mean = new double[size];
    this.square = new double[size];
    this.stride = stride;
  }

  /// The weights as they are now: not a copy.
  double[] weights() {
    return weights;
  }

  /// Lets a weight be no less than this.
  void raise(int weight, double least) {
    weights[weight] = Math.max(weights[weight], least);
  }

  /// Goes a step up.
  ///
  /// @param gradient the sum over all lessons
  /// @param lessons how many there are
  /// @param ridge how much large weights are held against a model
  void step(double[] gradient, int lessons, double ridge) {
    steps++;
    for (int i = 0; i < weights.length; i++) {
      double slope = (gradient[i] - 2 * ridge * weights[i]) / lessons;
      mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
      square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
      double first = mean[i] / (1 - Math.pow(FIRST, steps));
      double second = square[i] / (1 - Math.pow(SECOND, steps));
      weights[i] += stride * first / (Math.sqrt(second) + TINY);
    }
  }
}
