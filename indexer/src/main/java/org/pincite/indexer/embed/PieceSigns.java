package org.pincite.indexer.embed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// What each word piece of a passage means among the others, the sign alone of each number: a bit
/// where the number takes four bytes. Held against a question's piece with all its numbers, signs
/// put passages in nearly the order that all numbers would.
public final class PieceSigns {

  /// A passage that has not been embedded, or has no words that bear meaning.
  public static final PieceSigns NONE = new PieceSigns(new long[0]);

  /// A piece takes so many longs.
  private static final int SIZE = Embedder.DIMENSIONS / Long.SIZE;

  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  /// A vector of signs is so long.
  private static final double LENGTH = Math.sqrt(Embedder.DIMENSIONS);

  /// One where a number is positive, the first number's the lowest bit.
  private final long[] signs;

  private PieceSigns(long[] signs) {
    this.signs = signs;
  }

  /// Those of the pieces' vectors.
  static PieceSigns of(List<float[]> vectors) {
    long[] signs = new long[vectors.size() * SIZE];
    for (int i = 0; i < vectors.size(); i++) {
      float[] vector = vectors.get(i);
      for (int j = 0; j < vector.length; j++) {
        if (vector[j] > 0) {
          signs[i * SIZE + j / Long.SIZE] |= 1L << (j % Long.SIZE);
        }
      }
    }
    return new PieceSigns(signs);
  }

  /// As [#bytes] gives them.
  ///
  /// @throws IllegalArgumentException if there is a part of a piece among them
  public static PieceSigns read(byte[] bytes, int from, int length) {
    if (length % (SIZE * Long.BYTES) != 0) {
      throw new IllegalArgumentException(
          "%d bytes: expected a multiple of %d".formatted(length, SIZE * Long.BYTES));
    }
    long[] signs = new long[length / Long.BYTES];
    ByteBuffer.wrap(bytes, from, length).order(ORDER).asLongBuffer().get(signs);
    return new PieceSigns(signs);
  }

  /// A bit a number, 48 bytes a piece.
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(signs.length * Long.BYTES).order(ORDER);
    bytes.asLongBuffer().put(signs);
    return bytes.array();
  }

  /// How many pieces there are.
  public int size() {
    return signs.length / SIZE;
  }

  /// What a question's piece is held against many passages with: its numbers rounded to six bits,
  /// and of all of them together the first bits, the second bits and so on. What the numbers add up
  /// to where a passage's piece is positive is then counted, 64 numbers at once.
  public static final class Probe {

    private static final int BITS = 6;

    /// The largest number in so many bits, one of which is the sign.
    private static final int LARGEST = (1 << (BITS - 1)) - 1;

    /// Of the numbers in two's complement, the lowest bits first.
    private final long[][] planes = new long[BITS][SIZE];

    private final double step;
    private final double all;

    public Probe(Direction piece) {
      float[] values = piece.values();
      float largest = 0;
      float sum = 0;
      for (float value : values) {
        largest = Math.max(largest, Math.abs(value));
        sum += value;
      }
      step = largest / LARGEST;
      all = sum;
      for (int i = 0; i < values.length; i++) {
        long rounded = Math.round(values[i] / step);
        for (int bit = 0; bit < BITS; bit++) {
          planes[bit][i / Long.SIZE] |= ((rounded >> bit) & 1) << (i % Long.SIZE);
        }
      }
    }

    /// How near the nearest of a passage's pieces is: a cosine, or 0 where the passage has none.
    public double nearest(PieceSigns pieces) {
      if (pieces.size() == 0) {
        return 0;
      }
      int most = Integer.MIN_VALUE;
      for (int piece = 0; piece < pieces.signs.length; piece += SIZE) {
        most = Math.max(most, positive(pieces.signs, piece));
      }
      // What is not positive is negative.
      return (2 * step * most - all) / LENGTH;
    }

    /// What the numbers add up to, in steps, where a piece is positive.
    private int positive(long[] signs, int piece) {
      int sum = 0;
      for (int bit = 0; bit < BITS; bit++) {
        int count = 0;
        for (int i = 0; i < SIZE; i++) {
          count += Long.bitCount(signs[piece + i] & planes[bit][i]);
        }
        sum += bit == BITS - 1 ? -(count << bit) : count << bit;
      }
      return sum;
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
