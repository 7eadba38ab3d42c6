package org.pincite.indexer.embed;

import java.util.Arrays;
import java.util.List;

/// What each word piece of a passage means among the others, the sign alone of each number: a bit
/// where the number takes four bytes. Held against a question's piece with all its numbers, signs
/// put passages in nearly the order that all numbers would.
public final class PieceSigns {

  /// A passage that has not been embedded, or has no words that bear meaning.
  public static final PieceSigns NONE = new PieceSigns(new byte[0]);

  /// Bytes of a piece.
  private static final int SIZE = Embedder.DIMENSIONS / Byte.SIZE;

  /// A vector of signs is so long.
  private static final double LENGTH = Math.sqrt(Embedder.DIMENSIONS);

  private static final int BYTES = 1 << Byte.SIZE;

  private final byte[] signs;

  private PieceSigns(byte[] signs) {
    this.signs = signs;
  }

  /// Those of the pieces' vectors.
  static PieceSigns of(List<float[]> vectors) {
    byte[] signs = new byte[vectors.size() * SIZE];
    for (int i = 0; i < vectors.size(); i++) {
      float[] vector = vectors.get(i);
      for (int j = 0; j < vector.length; j++) {
        if (vector[j] > 0) {
          signs[i * SIZE + j / Byte.SIZE] |= (byte) (1 << j % Byte.SIZE);
        }
      }
    }
    return new PieceSigns(signs);
  }

  /// As [#bytes] gives them.
  ///
  /// @throws IllegalArgumentException if there is a part of a piece among them
  public static PieceSigns read(byte[] bytes, int from, int length) {
    if (length % SIZE != 0) {
      throw new IllegalArgumentException(
          "%d bytes: expected a multiple of %d".formatted(length, SIZE));
    }
    return new PieceSigns(Arrays.copyOfRange(bytes, from, from + length));
  }

  /// A copy.
  public byte[] bytes() {
    return signs.clone();
  }

  /// How many pieces there are.
  public int size() {
    return signs.length / SIZE;
  }

  /// What a question's piece is held against many passages with: for each byte that signs can be,
  /// at each of its places, what the piece's numbers then add up to.
  public static final class Probe {

    private final float[] sums = new float[SIZE * BYTES];

    public Probe(Direction piece) {
      float[] values = piece.values();
      for (int place = 0; place < SIZE; place++) {
        int none = place * BYTES;
        for (int bit = 0; bit < Byte.SIZE; bit++) {
          sums[none] -= values[place * Byte.SIZE + bit];
        }
        for (int signs = 1; signs < BYTES; signs++) {
          int bit = Integer.numberOfTrailingZeros(signs);
          int fewer = signs & (signs - 1);
          sums[none + signs] = sums[none + fewer] + 2 * values[place * Byte.SIZE + bit];
        }
      }
    }

    /// How near the nearest of a passage's pieces is: a cosine, or 0 where the passage has none.
    public double nearest(PieceSigns pieces) {
      byte[] signs = pieces.signs;
      float most = signs.length == 0 ? 0 : Float.NEGATIVE_INFINITY;
      for (int piece = 0; piece < signs.length; piece += SIZE) {
        float sum = 0;
        for (int place = 0; place < SIZE; place++) {
          sum += sums[place * BYTES + Byte.toUnsignedInt(signs[piece + place])];
        }
        most = Math.max(most, sum);
      }
      return most / LENGTH;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PieceSigns pieces && Arrays.equals(signs, pieces.signs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(signs);
  }
}
