package org.pincite.bot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pincite.indexer.cli.IndexCommand;
import org.pincite.indexer.ingest.CorpusWatch;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Report;

/// Reads what is put into the corpus while the server serves. Questions are answered meanwhile, and
/// the next one sees what was read.
final class ServedWatch implements AutoCloseable {

  private static final Logger LOG = System.getLogger(ServedWatch.class.getName());

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private ServedWatch(Path corpus, Path index) {
    CorpusWatch watch =
        new CorpusWatch(
            corpus, null, () -> run(corpus, index), trouble -> LOG.log(Level.WARNING, trouble));
    this.thread = Thread.ofPlatform().name("watch").daemon().unstarted(() -> watch(watch));
  }

  static ServedWatch start(Path corpus, Path index) {
    ServedWatch watch = new ServedWatch(corpus, index);
    watch.thread.start();
    return watch;
  }

  private void watch(CorpusWatch watch) {
    try {
      watch.watch(() -> !closed.await(CorpusWatch.BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      // the server stops
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the corpus is no longer watched", e);
    }
  }

  private static void run(Path corpus, Path index) {
    Report report = Ingest.run(corpus, index, false, outcome -> {});
    LOG.log(Level.INFO, IndexCommand.summary(report));
    for (Failed failed : report.failures()) {
      LOG.log(Level.WARNING, "{0} {1}", failed.file(), failed.reason());
    }
    EmbeddingRun.run(index, progress -> {});
  }

  /// Ends the watch; a paper that is being read is read anew the next time.
  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
  }
}
