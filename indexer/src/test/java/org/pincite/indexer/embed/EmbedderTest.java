package org.pincite.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.embed.PieceSigns.Probe;

/// What the model makes of questions and passages.
class EmbedderTest {

  private static Embedder embedder;

  @BeforeAll
  static void open(@TempDir Path folder) {
    embedder = Embedder.open(folder);
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void aQuestionsPiecesStandWhereTheyStand() {
    String question = "Is 😀 the café’s boss overpolicing?";

    List<String> words =
        embedder.question(question).pieces().stream()
            .map(piece -> piece.span().of(question))
            .toList();

    assertThat(words)
        .containsExactly("Is", "😀", "the", "café", "’", "s", "boss", "over", "pol", "icing", "?");
  }

  @Test
  void aWordIsNearWhatItMeans() {
    Probe boss = new Probe(piece("Who is the boss of the police?", "boss"));

    assertThat(boss.nearest(signs("The Commissioner leads the force.")))
        .isGreaterThan(boss.nearest(signs("The budget for rail grows by a tenth.")));
  }

  @Test
  void marksAndWordsThatSayNothingAreLeftOut() {
    assertThat(signs("of the, and to the.").size()).isZero();
    assertThat(signs("The Board of the Met.").size()).isEqualTo(2);
  }

  @Test
  void ofThePassagesPiecesTheContextHasNone() {
    PieceSigns alone = signs("They have grown.");
    Embedding within = embedder.passage("What of the bus fares?", "They have grown.", List.of());

    assertThat(within.pieces().size()).isEqualTo(alone.size());
    assertThat(within.pieces()).as("it is read with its context").isNotEqualTo(alone);
  }

  @Test
  void whatIsLongerThanTheModelTakesIsReadToItsEnd() {
    String text = "The ferry was late. ".repeat(200) + "Helicopters!";

    Embedding embedding = embedder.passage("", text, List.of(new Span(0, 19)));

    assertThat(embedding.pieces().size()).isEqualTo(2 * 200 + 1);
    Direction helicopters = piece("helicopters", "helicopters");
    assertThat(new Probe(helicopters).nearest(embedding.pieces()))
        .isGreaterThan(new Probe(helicopters).nearest(signs("The ferry was late.")));
    assertThat(embedding.sentences()).hasSize(1);
  }

  private static PieceSigns signs(String text) {
    return embedder.passage("", text, List.of()).pieces();
  }

  private static Direction piece(String question, String word) {
    return embedder.question(question).pieces().stream()
        .filter(piece -> piece.span().of(question).equals(word))
        .findFirst()
        .orElseThrow()
        .direction();
  }
}
