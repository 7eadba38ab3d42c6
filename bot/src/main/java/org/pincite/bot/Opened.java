package org.pincite.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.Models;
import org.pincite.bot.answer.Weights;
import org.pincite.indexer.embed.CrossEncoder;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;

/// What a command needs to answer, opened, and closed with it.
final class Opened implements AutoCloseable {

  private final PassageIndex index;
  private final Embedder embedder;
  private final @Nullable CrossEncoder reranker;
  private final Models models;
  private final Answerer answerer;

  private Opened(
      PassageIndex index, Embedder embedder, @Nullable CrossEncoder reranker, Models models) {
    this.index = index;
    this.embedder = embedder;
    this.reranker = reranker;
    this.models = models;
    this.answerer = new Answerer(index, models);
  }

  /// Opens an index and the models of the settings.
  static Opened open(Path index, Settings settings) {
    PassageIndex opened = PassageIndex.open(index);
    Embedder embedder = Embedder.open(Ingest.libraries(index));
    CrossEncoder reranker = reranker(settings.withIndex(index));
    return new Opened(opened, embedder, reranker, models(embedder, reranker, settings));
  }

  /// What answering knows, as the settings say.
  static Models models(Embedder embedder, @Nullable CrossEncoder reranker, Settings settings) {
    return new Models(
        embedder,
        reranker,
        AcronymFile.read(settings.acronyms()),
        Weights.read(settings.ranking(), settings.judging()));
  }

  /// The re-ranker of the settings; null where they name none.
  static @Nullable CrossEncoder reranker(Settings settings) {
    Path model = settings.reranker();
    return model == null ? null : CrossEncoder.open(model, Ingest.libraries(settings.index()));
  }

  Answerer answerer() {
    return answerer;
  }

  /// Close it before this.
  Learner learner() {
    return new Learner(index, models);
  }

  Models models() {
    return models;
  }

  PassageIndex index() {
    return index;
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
