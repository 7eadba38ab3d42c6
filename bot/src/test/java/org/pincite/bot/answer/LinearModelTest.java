package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of weights.
class LinearModelTest {

  private static final List<String> NAMES = List.of("words", "meaning");

  private Path file;

  @BeforeEach
  void layOut(@TempDir Path folder) {
    file = folder.resolve("ranking.properties");
  }

  @Test
  void weighsAndAdds() {
    LinearModel model = new LinearModel(Map.of("words", 2.0, "meaning", -1.0));

    assertThat(model.score(Map.of("words", 3.0, "meaning", 4.0, "unheard-of", 9.0))).isEqualTo(2);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    LinearModel model = new LinearModel(Map.of("words", 0.125, "meaning", -3.5));
    Files.writeString(file, model.lines("Learned.", NAMES));

    assertThat(Files.readString(file))
        .isEqualToNormalizingNewlines("# Learned.\nwords = 0.125\nmeaning = -3.500\n");
    assertThat(LinearModel.file(file, NAMES)).isEqualTo(model);
  }

  @Test
  void aWeightThatIsMissingIsNamed() throws IOException {
    Files.writeString(file, "words = 1\n");

    refused("%s has no weight for \"meaning\"");
  }

  @Test
  void aWeightTooManyIsNamed() throws IOException {
    Files.writeString(file, "words = 1\nmeaning = 2\nluck = 3\n");

    refused("%s has a weight for \"luck\", which is no feature");
  }

  @Test
  void aWeightThatIsNoNumberIsNamed() throws IOException {
    Files.writeString(file, "words = 1\nmeaning = a lot\n");

    refused("%s: the weight of \"meaning\" is \"a lot\": expected a number");
  }

  @Test
  void filesTakeThePlaceOfWhatShipsWhereTheyAreThere() throws IOException {
    Path nowhere = file.resolveSibling("none.properties");
    assertThat(Weights.read(nowhere, nowhere)).isEqualTo(Weights.SHIPPED);

    LinearModel own = new LinearModel(Map.of(Ranker.FEATURES.getFirst(), 9.0));
    Files.writeString(file, Learner.rankingLines(own));
    Weights read = Weights.read(file, nowhere);

    assertThat(read.ranking().weights()).containsEntry(Ranker.FEATURES.getFirst(), 9.0);
    assertThat(read.judging()).isEqualTo(Weights.SHIPPED.judging());
  }

  private void refused(String sentence) {
    assertThatThrownBy(() -> LinearModel.file(file, NAMES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence.formatted(file));
  }
}
