package org.pincite.indexer.embed;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/// Embeds questions and passages in this process: the package's one entrance. Safe for use by
/// several threads; each text is a run of its own, because a batch changes quantised vectors and is
/// no faster.
public final class Embedder implements AutoCloseable {

  /// The numbers of a vector.
  public static final int DIMENSIONS = 384;

  /// Names the model and the way it is used; vectors made under another name are not comparable.
  public static final String NAME = "bge-small-en-v1.5-q/2";

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

  /// What the model was trained to find before a question, so that it lies near its answers;
  /// passages go without (the model's card, "Usage").
  static final String ASKING = "Represent this sentence for searching relevant passages: ";

  private final Tokenizer tokenizer;
  private final Model model;

  private Embedder(Tokenizer tokenizer, Model model) {
    this.tokenizer = tokenizer;
    this.model = model;
  }

  /// Loads the model, which takes about a second.
  ///
  /// @param folder where the native libraries are unpacked, once
  /// @throws UncheckedIOException if the folder cannot be written
  public static Embedder open(Path folder) {
    NativeLibraries.unpack(folder);
    try (InputStream vocabulary = resource(VOCABULARY);
        InputStream onnx = resource(MODEL)) {
      return new Embedder(Tokenizer.read(vocabulary), Model.read(onnx.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("loading the embedding model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model cannot be loaded", e);
    }
  }

  /// Whether a word is common enough to be a piece of its own in the model's vocabulary, which was
  /// learned from correct English: such a word is not misspelt.
  public boolean isWord(String word) {
    return tokenizer.windows(word).getFirst().length == 1;
  }

  /// The direction of a question.
  public Direction question(String text) {
    return embed(ASKING + text);
  }

  /// The direction of a passage, or of a sentence of one.
  public Direction passage(String text) {
    return embed(text);
  }

  /// A text that is longer than the model takes is read in windows, and their directions averaged.
  private Direction embed(String text) {
    float[] sum = new float[DIMENSIONS];
    try {
      for (long[] window : tokenizer.windows(text)) {
        float[] values = Direction.of(model.vector(window)).values();
        for (int i = 0; i < sum.length; i++) {
          sum[i] += values[i];
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    }
    return Direction.of(sum);
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  Model model() {
    return model;
  }

  @Override
  public void close() {
    model.close();
    tokenizer.close();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        Embedder.class.getResourceAsStream(name), () -> "no " + name + " on the class path");
  }
}
