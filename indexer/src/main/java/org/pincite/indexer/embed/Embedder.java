package org.pincite.indexer.embed;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pincite.indexer.document.Span;

/// Embeds questions and passages in this process: the package's one entrance. Safe for use by
/// several threads; each text is a run of its own, because a batch changes quantised vectors and is
/// no faster.
public final class Embedder implements AutoCloseable {

  /// The numbers of a vector.
  public static final int DIMENSIONS = 384;

  /// Names the model and the way it is used; vectors made under another name are not comparable.
  public static final String NAME = "bge-small-en-v1.5-q/3";

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
    return tokenizer.pieces(word).size() == 1;
  }

  /// What a question means.
  public QuestionEmbedding question(String text) {
    String asked = ASKING + text;
    List<WordPiece> pieces = tokenizer.pieces(asked);
    Read read = read(pieces);
    List<Piece> own = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span place = pieces.get(i).in(asked);
      if (place.start() >= ASKING.length()) {
        own.add(new Piece(place.shifted(-ASKING.length()), Direction.of(read.pieces().get(i))));
      }
    }
    return new QuestionEmbedding(whole(read), own);
  }

  /// What a passage says.
  ///
  /// @param context what stands around it, "" where nothing does
  /// @param sentences their places in the text
  public Embedding passage(String context, String text, List<Span> sentences) {
    List<WordPiece> own = tokenizer.pieces(text);
    List<WordPiece> all = new ArrayList<>(tokenizer.pieces(context));
    int before = all.size();
    all.addAll(own);
    Read read = read(all);
    List<float[]> telling =
        IntStream.range(0, own.size())
            .filter(i -> own.get(i).tells())
            .mapToObj(i -> read.pieces().get(before + i))
            .toList();
    List<Direction> directions =
        sentences.stream().map(span -> whole(read(tokenizer.pieces(span.of(text))))).toList();
    return new Embedding(whole(read), directions, PieceSigns.of(telling));
  }

  /// What the network made of a text.
  ///
  /// @param windows the vector of each stretch that was read at once
  /// @param pieces the vectors of the pieces
  private record Read(List<float[]> windows, List<float[]> pieces) {}

  private Read read(List<WordPiece> text) {
    List<float[]> windows = new ArrayList<>();
    List<float[]> pieces = new ArrayList<>(text.size());
    try {
      for (List<WordPiece> window : Tokenizer.windows(text)) {
        List<float[]> vectors = model.vectors(window);
        windows.add(vectors.getFirst());
        pieces.addAll(vectors.subList(1, vectors.size()));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    }
    return new Read(windows, pieces);
  }

  /// A text that is longer than the model takes is read in windows, and their directions averaged.
  private static Direction whole(Read read) {
    float[] sum = new float[DIMENSIONS];
    for (float[] window : read.windows()) {
      float[] values = Direction.of(window).values();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
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
