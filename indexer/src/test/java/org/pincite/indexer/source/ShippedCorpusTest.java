package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.CatalogueEntry;

/// The folder that ships with the project. Papers are added to it, so nothing here asks how many
/// there are, nor which are still awaited.
class ShippedCorpusTest {

  private final Corpus corpus = Corpus.open(Path.of("..", "corpus"));

  @Test
  void entriesBearTheWordsOfTheLettersFootnotes() {
    Stream<CatalogueEntry> entries =
        Stream.concat(
            corpus.papers().stream().map(SourcePaper::entry),
            corpus.awaited().stream().map(AwaitedPaper::entry));

    assertThat(entries.filter(entry -> entry.date() != null).map(ShippedCorpusTest::citation))
        .contains(
            "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023",
            "London Assembly, Decision form MDA 1512: MOPAC – Strengthening Oversight of the MPS,"
                + " 9 August 2023",
            "MPS, The Baroness Casey Review, March 2023",
            "London Assembly, Police and Crime Committee – transcript, 24 May 2023");
  }

  @Test
  void everyAwaitedPaperSaysWhereItMayBeHad() {
    assertThat(corpus.awaited()).allSatisfy(paper -> assertThat(paper.source()).isNotNull());
  }

  @Test
  void theSetPapersSayThatTheyAreNoScans() {
    assertThat(corpus.papers())
        .filteredOn(paper -> paper.entry().id().matches("letter-to-mopac.*|mda-1512.*"))
        .hasSize(2)
        .allSatisfy(paper ->
            assertThat(paper.note())
                .contains("set from the published text")
                .contains("page breaks"));
  }

  private static String citation(CatalogueEntry entry) {
    return "%s, %s, %s"
        .formatted(
            entry.publisher(), entry.title(), Objects.requireNonNull(entry.date()).inWords());
  }
}
