package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;

/// A few small papers with the shipped ones: [TwiceBuilt] takes a corpus.
class TwiceBuiltTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anIndexThatGrewAnswersAsOneThatWasMadeFromNothing(long seed, @TempDir Path folder)
      throws IOException {
    Home home = Home.withLetter(folder.resolve("home"));
    List<Path> papers = new ArrayList<>();
    List<Path> strangers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String name = "folder%d/minutes%d.pdf".formatted(i % 3, i);
      // The same words in several papers: what fits equally well is to stand in one order.
      home.holding(name, "The Board met the Met about data.", "Meeting %d was short.".formatted(i));
      (i < 9 ? papers : strangers).add(home.corpus().resolve(name));
    }
    papers.add(home.corpus().resolve("letter-to-mopac-2023-08-10.pdf"));
    papers.add(home.corpus().resolve("mda-1512-decision.pdf"));
    List<String> questions =
        new ArrayList<>(
            GoldSet.read(Path.of("..", "corpus", "questions.jsonl").toString()).questions().stream()
                .map(Gold::question)
                .distinct()
                .toList());
    questions.add("what did the Board meet the Met about?");
    questions.add("which meeting was short?");

    assertThat(
            new TwiceBuilt(folder.resolve("twice"), seed, false)
                .differences(home.corpus(), papers, strangers, questions))
        .as("seed %d", seed)
        .isEmpty();
  }
}
