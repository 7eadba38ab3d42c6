package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `pincite status`: what the index holds, and what it lacks.
class StatusCommandTest {

  private static Home home;
  private static Home bare;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home = Home.withLetter(folder.resolve("home"));
    home.run("index").done();
    bare = Home.empty(folder.resolve("bare")).holding("minutes.pdf", "The budget is fixed.");
    bare.run("index").done();
  }

  @Test
  void tellsWhatIsAwaitedWhoCitesItWhereAndWhereToGetIt() {
    assertThat(home.run("status").done().out())
        .containsPattern("^2 papers, \\d+ passages; the index takes \\d\\.\\d MB\n")
        .contains(
            """

            Awaited: in the manifest, not in the corpus

              MPS, The Baroness Casey Review, March 2023 (6 citations)
                cited by letter-to-mopac-2023-08-10: note 2 (p.1), note 3 (p.1), note 7 (p.3), note 13 (p.4), note 16 (p.4), note 19 (p.4)
                save it as corpus/baroness-casey-review.pdf
                The Metropolitan Police publishes it on www.met.police.uk as a PDF of 363 pages; save it as baroness-casey-review.pdf.

              London Assembly, Police and Crime Committee – transcript, 24 May 2023 (12 citations)
            """)
        .contains(
            """

            Cited: neither in the corpus nor in the manifest

              GLA, London Policing Board Member (3 citations)
                cited by letter-to-mopac-2023-08-10: note 4 (p.2), note 5 (p.2), note 6 (p.2)
            """);
  }

  @Test
  void tellsProgramsTheSame() {
    JsonNode status = home.run("status", "--json").done().json();

    assertThat(status.propertyNames())
        .containsExactly("documents", "passages", "indexBytes", "awaited");
    assertThat(status.get("documents").asInt()).isEqualTo(2);
    assertThat(status.get("indexBytes").asLong()).isPositive();
    JsonNode casey = status.get("awaited").get(0);
    assertThat(casey.propertyNames())
        .containsExactly(
            "id", "title", "publisher", "date", "file", "where", "url", "cited", "citedBy");
    assertThat(casey.get("id").asString()).isEqualTo("baroness-casey-review");
    assertThat(casey.get("cited").asInt()).isEqualTo(6);
    JsonNode place = casey.get("citedBy").get(2);
    assertThat(place.propertyNames()).containsExactly("document", "page", "footnote", "passage");
    assertThat(place.get("document").asString()).isEqualTo("letter-to-mopac-2023-08-10");
    assertThat(place.get("footnote").asString()).isEqualTo("7");
    assertThat(place.get("page").get("index").asInt()).isEqualTo(3);
  }

  @Test
  void aCorpusThatLacksNothingHasNoListOfIt() {
    assertThat(bare.run("status").done().out().lines()).hasSize(1);
    assertThat(bare.run("status", "--json").done().json().get("awaited")).isEmpty();
  }

  @Test
  void anIndexThatIsNotThereIsNamed(@TempDir Path folder) {
    Path none = folder.resolve("none");

    home.run("status", "--index", none.toString())
        .refused(USAGE, "pincite: no index in %s: run ./pincite index to make one".formatted(none));
  }
}
