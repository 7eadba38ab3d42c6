package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;

/// Runs beside questions, which use the same model.
@Timeout(120)
class ServedRunsTest {

  private Home home;
  private Settings settings;

  @BeforeEach
  void aLetter(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("letter.pdf", "The ferry runs on Sundays.", "It rains.");
    settings = SettingsReader.read(home.folder());
  }

  @Test
  void howNewPapersComeInIsSaid() throws IOException {
    assertThat(ServedRuns.sentence(settings))
        .isEqualTo("New papers are read by ./pincite index (or set pincite.watch: true)");

    home.set("pincite:\n  watch: true\n");
    assertThat(ServedRuns.sentence(SettingsReader.read(home.folder())))
        .isEqualTo("It reads what is put into " + settings.corpus());

    home.set(
        """
        pincite:
          watch: true
          moderngov: {address: 'https://a.example', committees: [240, 7]}
        """);
    assertThat(ServedRuns.sentence(SettingsReader.read(home.folder())))
        .isEqualTo(
            "It reads what is put into %s. It brings what committees 240, 7 at https://a.example put up"
                .formatted(settings.corpus()));
  }

  @Test
  void whatComesIsReadAndEmbedded() {
    try (Embedder embedder = Embedder.open(Ingest.libraries(settings.index()));
        ServedRuns runs = new ServedRuns(settings, embedder)) {
      runs.run();

      assertThat(unembedded()).isFalse();
    }
  }

  @Test
  void afterClosingTheEmbedderMayBeClosed() throws Exception {
    home.holding(
        "report.pdf",
        IntStream.range(0, 300).mapToObj("Train %d was late."::formatted).toArray(String[]::new));
    Embedder embedder = Embedder.open(Ingest.libraries(settings.index()));
    ServedRuns runs = new ServedRuns(settings, embedder);
    FutureTask<Void> run = new FutureTask<>(runs::run, null);
    Thread.ofPlatform().start(run);
    while (!PassageIndex.exists(settings.index())) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    runs.close();
    embedder.close();

    run.get();
    assertThat(unembedded()).as("it has not waited for all of it").isTrue();
  }

  @Test
  void onceClosedNothingIsEmbeddedAnyMore() throws IOException {
    try (Embedder embedder = Embedder.open(Ingest.libraries(settings.index()))) {
      ServedRuns runs = new ServedRuns(settings, embedder);
      runs.close();
      home.holding("report.pdf", "Trains were late.");
      runs.run();

      assertThat(unembedded()).isTrue();
    }
  }

  private boolean unembedded() {
    try (IndexBuilder builder = IndexBuilder.open(settings.index(), false)) {
      return !builder.unembedded().isEmpty();
    }
  }
}
