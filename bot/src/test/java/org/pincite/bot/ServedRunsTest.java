package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.IndexBuilder;
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
  void whatComesIsReadAndEmbedded() {
    try (Embedder embedder = Embedder.open(Ingest.libraries(settings.index()));
        ServedRuns runs = new ServedRuns(settings, embedder)) {
      runs.run();

      assertThat(unembedded()).isFalse();
    }
  }

  @Test
  void closingWaitsForWhatIsBeingEmbedded() throws InterruptedException {
    CountDownLatch embedding = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Embedder embedder = Embedder.open(Ingest.libraries(settings.index()))) {
      ServedRuns runs =
          new ServedRuns(
              settings,
              embedder.waiting(() -> {
                embedding.countDown();
                await(goOn);
              }));
      Thread run = Thread.ofPlatform().start(runs::run);
      embedding.await();
      Thread close = Thread.ofPlatform().start(runs::close);
      while (close.getState() != Thread.State.WAITING) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      assertThat(run.isAlive()).isTrue();
      goOn.countDown();
      close.join();
      run.join();
    }
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

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
