package org.pincite.indexer.embed;

import java.util.Arrays;

/// What a text means, as a vector of length 1 with [Embedder#DIMENSIONS] numbers; all zeros for a
/// text of no words.
public final class Direction {

  private final float[] values;

  private Direction(float[] values) {
    this.values = values;
  }

  /// The direction of a vector of whatever length.
  ///
  /// @throws IllegalArgumentException if it has not [Embedder#DIMENSIONS] numbers
  public static Direction of(float[] vector) {
    if (vector.length != Embedder.DIMENSIONS) {
      throw new IllegalArgumentException(
          "a vector of %d numbers: expected %d".formatted(vector.length, Embedder.DIMENSIONS));
    }
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    float[] values = vector.clone();
    if (square > 0) {
      float scale = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < values.length; i++) {
        values[i] *= scale;
      }
    }
    return new Direction(values);
  }

  /// How near another direction is: the cosine of the angle between them, -1 to 1.
  public double cosine(Direction other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }

  /// The numbers, a copy.
  public float[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Direction direction && Arrays.equals(values, direction.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
