package org.pincite.indexer.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads a question and a passage together and says how well the one answers the other: a model
/// that whoever runs Pincite brings, as an ONNX file with its `tokenizer.json` beside it.
public final class CrossEncoder implements AutoCloseable {

  /// Word pieces of question and passage together; the passage's end is left unread beyond them.
  private static final int LENGTH = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private CrossEncoder(
      OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /// Loads a model.
  ///
  /// @param model an ONNX file that takes `input_ids` and `attention_mask`, and `token_type_ids` if
  ///   it wants them, and gives one number a pair, or two of which the second speaks for an answer
  /// @param libraries where the native libraries are unpacked, once
  /// @throws IllegalArgumentException with a sentence, if the model or its tokenizer is not there
  ///   or cannot be loaded
  public static CrossEncoder open(Path model, Path libraries) {
    Path vocabulary = model.resolveSibling("tokenizer.json");
    for (Path file : new Path[] {model, vocabulary}) {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException(
            "the re-ranker needs %s, which is not there or may not be read".formatted(file));
      }
    }
    NativeLibraries.unpack(libraries);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Map<String, String> cut =
        Map.of(
            "truncation",
            "only_second",
            "padding",
            "false",
            "maxLength",
            Integer.toString(LENGTH),
            "modelMaxLength",
            Integer.toString(LENGTH));
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      return new CrossEncoder(
          environment,
          environment.createSession(model.toString(), options),
          HuggingFaceTokenizer.newInstance(vocabulary, cut));
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "the re-ranker %s cannot be loaded: %s".formatted(model, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("loading the re-ranker's tokenizer " + vocabulary, e);
    }
  }

  /// How well a passage answers a question; higher is better, in the model's own measure.
  public double score(String question, String passage) {
    Encoding pair = tokenizer.encode(question, passage, true, false);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      add("input_ids", pair.getIds(), inputs);
      add("attention_mask", pair.getAttentionMask(), inputs);
      add("token_type_ids", pair.getTypeIds(), inputs);
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
        return scores.get(scores.remaining() - 1);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the re-ranker failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private void add(String name, long[] row, Map<String, OnnxTensor> inputs) throws OrtException {
    if (session.getInputNames().contains(name)) {
      long[] shape = {1, row.length};
      inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(row), shape));
    }
  }

  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the re-ranker cannot be closed", e);
    }
  }
}
