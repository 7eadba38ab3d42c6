package org.pincite.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Models;
import org.pincite.indexer.embed.CrossEncoder;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;

/// What a command needs to answer, opened, and closed with it.
final class Opened implements AutoCloseable {

  private final PassageIndex index;
  private final Embedder embedder;
  private final @Nullable CrossEncoder reranker;
  private final Answerer answerer;

  private Opened(
      PassageIndex index, Embedder embedder, @Nullable CrossEncoder reranker, Models models) {
    this.index = index;
    this.embedder = embedder;
    this.reranker = reranker;
    this.answerer = new Answerer(index, models);
  }

  /// Opens an index and the models of the settings.
  static Opened open(Path index, Settings settings) {
    PassageIndex opened = PassageIndex.open(index);
    Embedder embedder = Embedder.open(Ingest.libraries(index));
    CrossEncoder reranker = reranker(settings.withIndex(index));
    Models models = new Models(embedder, reranker, AcronymFile.read(settings.acronyms()));
    return new Opened(opened, embedder, reranker, models);
  }

  /// The re-ranker of the settings; null where they name none.
  static @Nullable CrossEncoder reranker(Settings settings) {
    Path model = settings.reranker();
    return model == null ? null : CrossEncoder.open(model, Ingest.libraries(settings.index()));
  }

  Answerer answerer() {
    return answerer;
  }

  @Override
  public void close() {
    if (reranker != null) {
      reranker.close();
    }
    embedder.close();
    index.close();
  }
}
