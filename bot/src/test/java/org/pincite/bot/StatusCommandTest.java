package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.index.PassageIndex;
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
        .containsExactly("documents", "passages", "indexBytes", "built", "lastRun", "awaited");
    assertThat(status.path("built").path("schema").asString()).isEqualTo(PassageIndex.version());
    assertThat(Instant.parse(status.path("built").path("written").asString()))
        .isBefore(Instant.now());
    assertThat(status.path("lastRun").path("added").asInt()).isEqualTo(2);
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
    assertThat(bare.run("status").done().out())
        .matches(
            """
            1 paper, 1 passage; the index takes 0\\.0 MB
            Built on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, with schema \\w+ and embedder \\S+
            Last run on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d: 1 added, 0 updated, 0 unchanged, 0 moved, 0 removed, 0 failed
            """);
    assertThat(bare.run("status", "--json").done().json().get("awaited")).isEmpty();
  }

  @Test
  void tellsWhatTheLastRunCouldNotReadAndWhy(@TempDir Path folder) throws IOException {
    Home failing = Home.empty(folder).holding("minutes.pdf", "The budget is fixed.");
    failing.write("corpus/empty.pdf", "");
    failing.run("index");

    assertThat(failing.run("status").done().out())
        .contains("1 failed\n\nFailed: in the corpus, not in the index\n\n  empty.pdf is empty\n");
    assertThat(
            failing
                .run("status", "--json")
                .done()
                .json()
                .at("/lastRun/failures/0/reason")
                .asString())
        .isEqualTo("is empty");
  }

  @Test
  void documentsThatAreCitedByNumberAloneAreCounted(@TempDir Path folder) throws IOException {
    Home report = Home.empty(folder);
    StringBuilder text = new StringBuilder("# Report\n");
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      text.append("\nFinding %d was made.[^%d]\n".formatted(i, i));
      notes.append("\n[^%d]: INQ0001%05d\n".formatted(i, i));
    }
    report.write("corpus/report.md", text + notes.toString());
    report.run("index").done();

    assertThat(report.run("status").done().out())
        .contains("\n  30 documents cited by number alone: INQ000100001 (1), ")
        .doesNotContain("INQ000100030");
    assertThat(report.run("status", "--all").done().out())
        .contains("\n  INQ000100030 (1 citation)\n    cited by report: note 30\n");
  }

  @Test
  void anIndexThatIsNotThereIsNamed(@TempDir Path folder) {
    Path none = folder.resolve("none");

    home.run("status", "--index", none.toString())
        .refused(USAGE, "pincite: no index in %s: run ./pincite index to make one".formatted(none));
  }
}
