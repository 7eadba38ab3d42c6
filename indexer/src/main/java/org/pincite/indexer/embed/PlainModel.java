package org.pincite.indexer.embed;

import ai.onnxruntime.OrtException;
import java.util.List;

/// ONNX Runtime alone: runs the network on word pieces that have been cut before. Embedding is
/// timed against it.
public final class PlainModel {

  private final Embedder embedder;

  /// Runs the network of an embedder, in the same session.
  public PlainModel(Embedder embedder) {
    this.embedder = embedder;
  }

  /// A text's word pieces, as the network reads them with its two marks: in one stretch, or several
  /// where it is long.
  ///
  /// @param windows the numbers of the pieces
  public record Pieces(List<long[]> windows) {

    public Pieces {
      windows = List.copyOf(windows);
    }
  }

  /// Cuts a passage.
  public Pieces passage(String text) {
    return pieces(text);
  }

  /// Cuts a question.
  public Pieces question(String text) {
    return pieces(Embedder.ASKING + text);
  }

  private Pieces pieces(String text) {
    return new Pieces(
        Tokenizer.windows(embedder.tokenizer().pieces(text)).stream().map(Model::framed).toList());
  }

  /// Runs the network, and throws away what comes of it.
  public void run(Pieces pieces) {
    try {
      for (long[] window : pieces.windows()) {
        embedder.model().run(window);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    }
  }
}
