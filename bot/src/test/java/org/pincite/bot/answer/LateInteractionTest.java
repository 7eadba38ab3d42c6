package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.answer.LateInteraction.Nearness;
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
    Nearness answer = nearness("Who is the boss of the police?", "The Commissioner leads them.");
    Nearness other = nearness("Who is the boss of the police?", "Ferries were late in March.");

    assertThat(answer.mean()).isGreaterThan(other.mean());
    assertThat(answer.least()).isGreaterThan(other.least()).isLessThanOrEqualTo(answer.mean());
  }

  @Test
  void oneWordThatIsNowhereNearShows() {
    String text = "The Commissioner leads the police.";
    Nearness all = nearness("Who is the boss of the police?", text);
    Nearness oneMore = nearness("Who is the boss of the police helicopters?", text);

    assertThat(oneMore.least()).isLessThan(all.least());
  }

  @Test
  void theWordsThatOnlyAskDoNotCount() {
    String text = "Ferries were late in March.";

    assertThat(nearness("Please tell me what you said about ferries", text).least())
        .isGreaterThan(0.5);
  }

  @Test
  void nothingIsKnownWhereNoWordTellsOrNothingIsEmbedded() {
    assertThat(nearness("what is it", "")).isEqualTo(Nearness.UNKNOWN);
    assertThat(LateInteraction.NONE.nearness(embedder.passage("", "Ferries.", List.of()).pieces()))
        .isEqualTo(Nearness.UNKNOWN);
  }

  private static Nearness nearness(String asked, String passage) {
    try (IndexView view = shelf.view()) {
      Question question = new Question(asked, List.of(), Filter.NONE, 10);
      Models models = new Models(embedder, null, Map.of(), Weights.SHIPPED);
      Measures measures = Measures.of(Reading.of(question, view, models), view, models.embedder());
      return measures.words().nearness(embedder.passage("", passage, List.of()).pieces());
    }
  }
}
