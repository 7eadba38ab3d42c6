package org.pincite.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.embed.PieceSigns.Probe;

/// How near a question's piece is to a passage's, of which the signs alone are kept.
class PieceSignsTest {

  @Test
  void theNearestOfThePiecesCounts() {
    float[] one = vector(1);
    float[] other = vector(2);
    Probe probe = new Probe(Direction.of(one));

    double alone = probe.nearest(PieceSigns.of(List.of(one)));
    assertThat(alone).isGreaterThan(0.7).isLessThanOrEqualTo(1);
    assertThat(probe.nearest(PieceSigns.of(List.of(other)))).isLessThan(0.3);
    assertThat(probe.nearest(PieceSigns.of(List.of(other, one)))).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void itIsTheCosineWithTheSigns(long seed) {
    float[] piece = vector(seed);
    float[] signs = vector(seed + 100);
    for (int i = 0; i < signs.length; i++) {
      signs[i] = signs[i] > 0 ? 1 : -1;
    }

    assertThat(new Probe(Direction.of(piece)).nearest(PieceSigns.of(List.of(signs))))
        .isCloseTo(Direction.of(piece).cosine(Direction.of(signs)), within(0.01));
  }

  @Test
  void nothingIsNearWhereThereIsNoPiece() {
    assertThat(new Probe(Direction.of(vector(1))).nearest(PieceSigns.NONE)).isZero();
  }

  @Test
  void theyAreReadAsTheyWereWritten() {
    PieceSigns signs = PieceSigns.of(List.of(vector(1), vector(2)));
    byte[] bytes = signs.bytes();

    assertThat(PieceSigns.read(bytes, 0, bytes.length)).isEqualTo(signs);
    assertThat(signs.size()).isEqualTo(2);
    assertThatThrownBy(() -> PieceSigns.read(bytes, 0, 50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("50 bytes: expected a multiple of 48");
  }

  private static float[] vector(long seed) {
    Random random = new Random(seed);
    float[] vector = new float[Embedder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
