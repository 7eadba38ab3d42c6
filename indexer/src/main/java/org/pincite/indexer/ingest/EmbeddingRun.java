package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.embed.Embedding;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedPassage;

/// Embeds what an index has and has not embedded yet. Papers can be searched by their words
/// meanwhile, and a run that is interrupted goes on where it stopped: so many passages are
/// committed at a time.
public final class EmbeddingRun {

  /// Passages of a commit: some ten seconds' work.
  private static final int PORTION = 400;

  /// How often it is asked whether to go on.
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final IndexBuilder builder;
  private final Embedder embedder;
  private final ExecutorService workers;
  private final BooleanSupplier on;
  private long asked = System.nanoTime();
  private boolean stopped;

  private EmbeddingRun(
      IndexBuilder builder, Embedder embedder, ExecutorService workers, BooleanSupplier on) {
    this.builder = builder;
    this.embedder = embedder;
    this.workers = workers;
    this.on = on;
  }

  /// How far a run is.
  ///
  /// @param paper the paper whose passages have just been embedded
  /// @param passages how many of them
  /// @param done how many papers are done with, this one included
  /// @param left how many papers are still to come
  public record Progress(String paper, int passages, int done, int left) {}

  /// Embeds all that is not embedded yet, with all processors. The model is loaded only where there
  /// is such.
  ///
  /// @throws org.pincite.indexer.index.IndexException if the index cannot be written
  /// @throws FullDiskException if there is no room for it
  public static void run(Path index, Consumer<Progress> progress) {
    run(index, () -> true, progress);
  }

  /// The same for as long as nothing more pressing is to be done.
  ///
  /// @param on asked each second whether to go on
  /// @return whether nothing is left to embed
  public static boolean run(Path index, BooleanSupplier on, Consumer<Progress> progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    return embed(
        index,
        (builder, papers) -> {
          try (Embedder embedder = Embedder.open(Ingest.libraries(index))) {
            return embed(builder, papers, embedder, processors, on, progress);
          }
        });
  }

  /// The same with half of the processors and the model that questions use as well.
  public static boolean runBesideQuestions(Path index, Embedder embedder, BooleanSupplier on) {
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return embed(index, (builder, papers) -> embed(builder, papers, embedder, half, on, _ -> {}));
  }

  private interface Work {
    boolean embed(IndexBuilder builder, List<String> papers);
  }

  private static boolean embed(Path index, Work work) {
    return FullDiskException.naming(
        index,
        () -> {
          try (IndexBuilder builder = IndexBuilder.open(index, false)) {
            List<String> papers = builder.unembedded();
            return papers.isEmpty() || work.embed(builder, papers);
          }
        });
  }

  private static boolean embed(
      IndexBuilder builder,
      List<String> papers,
      Embedder embedder,
      int atOnce,
      BooleanSupplier on,
      Consumer<Progress> progress) {
    try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
      EmbeddingRun run = new EmbeddingRun(builder, embedder, workers, on);
      for (int i = 0; i < papers.size() && !run.stopped; i++) {
        int passages = run.paper(papers.get(i));
        progress.accept(new Progress(papers.get(i), passages, i + 1, papers.size() - i - 1));
      }
      builder.tidy();
      builder.commit();
      return !run.stopped;
    }
  }

  private int paper(String id) {
    List<IndexedPassage> passages = builder.unembedded(id);
    for (int from = 0; from < passages.size() && !stopped; from += PORTION) {
      List<IndexedPassage> portion =
          passages.subList(from, Math.min(passages.size(), from + PORTION));
      List<Embedding> embeddings = embed(portion);
      builder.embed(id, portion.subList(0, embeddings.size()), embeddings);
      builder.commit();
    }
    return passages.size();
  }

  /// Those of the first passages, as far as it goes on.
  private List<Embedding> embed(List<IndexedPassage> passages) {
    List<Future<Embedding>> futures =
        passages.stream().map(passage -> workers.submit(() -> embed(passage, embedder))).toList();
    List<Embedding> embeddings = new ArrayList<>(passages.size());
    for (Future<Embedding> future : futures) {
      stopped = stopped || isToStop();
      if (stopped) {
        future.cancel(false);
      } else {
        embeddings.add(result(future));
      }
    }
    return embeddings;
  }

  private boolean isToStop() {
    long now = System.nanoTime();
    if (now - asked < BETWEEN.toNanos()) {
      return false;
    }
    asked = now;
    return !on.getAsBoolean();
  }

  /// What a passage says.
  public static Embedding embed(IndexedPassage passage, Embedder embedder) {
    return embedder.passage(passage.context(), passage.text(), Sentences.of(passage.text()));
  }

  /// What the model reads for that: the passage's words with what stands around them, then each of
  /// its sentences by itself.
  public static List<String> texts(IndexedPassage passage) {
    String text = passage.text();
    String context = passage.context();
    List<String> texts = new ArrayList<>();
    texts.add(context.isEmpty() ? text : context + "\n" + text);
    Sentences.of(text).forEach(span -> texts.add(span.of(text)));
    return texts;
  }

  private static Embedding result(Future<Embedding> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while embedding", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("embedding failed: " + e.getCause(), e);
    }
  }
}
