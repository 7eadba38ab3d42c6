package org.pincite.bot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.pincite.indexer.cli.IndexCommand;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.ingest.IngestWatcher;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Report;
import org.pincite.indexer.source.FolderSnapshot;

/// Runs over the index that is being served, one at a time, whoever asks for them. Questions are
/// answered meanwhile, and the next one sees what was read.
final class ServedRuns implements AutoCloseable {

  private static final Logger LOG = System.getLogger(ServedRuns.class.getName());

  private final Settings settings;
  private final Path index;
  private final NewsTeller news;
  private final Embedder embedder;
  private final Semaphore embedding = new Semaphore(1);
  private volatile boolean closed;

  /// @param embedder the one that questions use
  ServedRuns(Settings settings, Embedder embedder) {
    this.settings = settings;
    this.index = settings.index();
    this.embedder = embedder;
    this.news = new NewsTeller(settings, trouble -> LOG.log(Level.WARNING, trouble));
  }

  /// What `serve` says of how new papers come in.
  static String sentence(Settings settings) {
    List<String> ways = new ArrayList<>();
    if (settings.watch()) {
      ways.add("It reads what is put into " + settings.corpus());
    }
    ModernGovSettings committees = settings.moderngov();
    if (committees != null) {
      ways.add("It brings " + committees.words());
    }
    return ways.isEmpty()
        ? "New papers are read by ./pincite index (or set pincite.watch: true)"
        : String.join(". ", ways);
  }

  /// Brings the index up to the corpus, and tells of what is new.
  void run() {
    var _ = run(() -> true);
  }

  /// The same for as long as the corpus is what it was: what comes meanwhile is to be found by its
  /// words before what came earlier is embedded.
  ///
  /// @return whether nothing is left to embed
  boolean run(FolderSnapshot corpus) {
    return run(() -> FolderSnapshot.of(settings.corpus()).equals(corpus));
  }

  private synchronized boolean run(BooleanSupplier on) {
    Report report =
        Ingest.run(
            settings.corpus(),
            index,
            false,
            new Ocr.Off(),
            settings.formerTexts(),
            IngestWatcher.of(_ -> {}));
    LOG.log(Level.INFO, IndexCommand.summary(report));
    for (Failed failed : report.failures()) {
      LOG.log(Level.WARNING, "{0} {1}", failed.file(), failed.reason());
    }
    boolean done = embed(on);
    news.tell(report.news());
    return done;
  }

  private boolean embed(BooleanSupplier on) {
    if (!embedding.tryAcquire()) {
      return false;
    }
    try {
      return EmbeddingRun.runBesideQuestions(index, embedder, () -> !closed && on.getAsBoolean());
    } finally {
      embedding.release();
    }
  }

  /// Waits until nothing is being embedded, a second or two, and lets nothing be embedded any more:
  /// the embedder is about to be closed.
  @Override
  public void close() {
    closed = true;
    embedding.acquireUninterruptibly();
  }
}
