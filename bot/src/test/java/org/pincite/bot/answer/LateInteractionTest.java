package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;

/// How near a passage's words come to a question's, word by word.
class LateInteractionTest {

  private static Shelf shelf;
  private static Embedder embedder;

  @BeforeAll
  static void open(@TempDir Path folder) {
    embedder = Embedder.open(folder.resolve("libraries"));
    shelf =
        Shelf.of(
            folder.resolve("index"),
            DraftPaper.called("letter")
                .paragraph("The Commissioner leads the police.")
                .paragraph("Ferries were late in March."));
  }

  @AfterAll
  static void close() {
    shelf.close();
    embedder.close();
  }

  @Test
  void otherWordsForTheSameAreNear() {
    String question = "Who is the boss of the police?";

    assertThat(nearness(question, "The Commissioner leads them."))
        .isGreaterThan(nearness(question, "Ferries were late in March."));
  }

  @Test
  void aWordThatIsNowhereNearShows() {
    String text = "The Commissioner leads the police.";

    assertThat(nearness("Who is the boss of the police helicopters?", text))
        .isLessThan(nearness("Who is the boss of the police?", text));
  }

  @Test
  void theWordsThatOnlyAskDoNotCount() {
    String text = "Ferries were late in March.";

    assertThat(nearness("Please tell me what you said about ferries", text)).isGreaterThan(0.5);
  }

  @Test
  void aWordThatIsSaidAgainCountsOnce() {
    String text = "The Commissioner leads the police.";

    assertThat(nearness("helicopters ".repeat(150) + "police", text))
        .isGreaterThan(nearness("helicopters ".repeat(150), text));
  }

  @Test
  void nothingIsKnownWhereNoWordTellsOrNothingIsEmbedded() {
    assertThat(nearness("what is it", "")).isZero();
    assertThat(LateInteraction.NONE.nearness(embedder.passage("", "Ferries.", List.of()).pieces()))
        .isZero();
  }

  private static double nearness(String asked, String passage) {
    try (IndexView view = shelf.view()) {
      Question question = new Question(asked, List.of(), Filter.NONE, 10);
      Models models = new Models(embedder, null, Map.of(), Weights.SHIPPED);
      Measures measures = Measures.of(Reading.of(question, view, models), view, models.embedder());
      return measures.words().nearness(embedder.passage("", passage, List.of()).pieces());
    }
  }
}
