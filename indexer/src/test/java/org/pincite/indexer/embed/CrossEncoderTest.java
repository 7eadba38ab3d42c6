package org.pincite.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossEncoderTest {

  @TempDir private Path folder;

  @Test
  void readsQuestionAndPassageTogether() throws IOException {
    try (CrossEncoder model = CrossEncoder.open(TinyModel.write(folder), folder)) {
      // Of the vocabulary's word pieces "the" is the 1,996th and "##ː" the 30,521st: rarer is
      // higher.
      double common = model.score("the", "the the the");
      double rare = model.score("the", "zebra scrutiny constable");

      assertThat(rare).isGreaterThan(common);
      assertThat(model.score("scrutiny", "the the the")).isGreaterThan(common);
      assertThat(model.score("the", "the the the")).isEqualTo(common);
    }
  }

  @Test
  void leavesThePassagesEndUnreadWhereThePairIsTooLong() throws IOException {
    try (CrossEncoder model = CrossEncoder.open(TinyModel.write(folder), folder)) {
      String endless = "word ".repeat(3_000);

      assertThat(model.score("the", endless)).isEqualTo(model.score("the", endless + "zebra"));
    }
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Path model = folder.resolve("own.onnx");
    assertThatThrownBy(() -> CrossEncoder.open(model, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the re-ranker needs %s, which is not there or may not be read", model);

    Files.writeString(model, "no model");
    Files.writeString(folder.resolve("tokenizer.json"), "{}");
    assertThatThrownBy(() -> CrossEncoder.open(model, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the re-ranker %s cannot be loaded: ".formatted(model));
  }
}
