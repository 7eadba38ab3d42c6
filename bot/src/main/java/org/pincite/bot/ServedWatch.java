package org.pincite.bot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pincite.indexer.ingest.CorpusWatch;

/// Reads what is put into the corpus while the server serves.
final class ServedWatch implements AutoCloseable {

  private static final Logger LOG = System.getLogger(ServedWatch.class.getName());

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private ServedWatch(Path corpus, ServedRuns runs) {
    CorpusWatch watch = new CorpusWatch(corpus, null, runs::run, this::tell);
    this.thread = BackgroundThread.unstarted("watch", () -> watch(watch));
  }

  static ServedWatch start(Path corpus, ServedRuns runs) {
    ServedWatch watch = new ServedWatch(corpus, runs);
    watch.thread.start();
    return watch;
  }

  private void watch(CorpusWatch watch) {
    try {
      watch.watch(() -> !closed.await(CorpusWatch.BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      // the server stops
    }
  }

  /// A run that is interrupted because the server stops is no trouble.
  private void tell(String trouble) {
    if (closed.getCount() > 0) {
      LOG.log(Level.WARNING, trouble);
    }
  }

  /// Ends the watch; a paper that is being read is read anew the next time.
  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
  }
}
