package org.pincite.indexer.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The network: word pieces in, vectors out.
final class Model implements AutoCloseable {

  /// BERT's marks for the beginning and the end of what it reads.
  private static final long BEGIN = 101;

  private static final long END = 102;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Model(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// One thread a run, and none that spins while it waits: two texts at once on two cores are
  /// faster than one after the other on both.
  static Model read(byte[] onnx) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return new Model(environment, environment.createSession(onnx, options));
    }
  }

  /// What the network makes of a text: the vector of the mark before it, where the model was
  /// trained to gather what the text means, and then one for each piece.
  ///
  /// @param pieces at most [Tokenizer#WINDOW]
  /// @return of each [Embedder#DIMENSIONS] numbers
  List<float[]> vectors(List<WordPiece> pieces) throws OrtException {
    long[] framed = framed(pieces);
    long[] attention = new long[framed.length];
    Arrays.fill(attention, 1);
    try (OnnxTensor input = tensor(framed);
        OnnxTensor mask = tensor(attention);
        OnnxTensor types = tensor(new long[framed.length]);
        OrtSession.Result result = session.run(inputs(input, mask, types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      List<float[]> vectors = new ArrayList<>(1 + pieces.size());
      for (int i = 0; i <= pieces.size(); i++) {
        float[] vector = new float[Embedder.DIMENSIONS];
        states.get(vector);
        vectors.add(vector);
      }
      return vectors;
    }
  }

  static long[] framed(List<WordPiece> pieces) {
    return LongStream.concat(
            LongStream.concat(LongStream.of(BEGIN), pieces.stream().mapToLong(WordPiece::id)),
            LongStream.of(END))
        .toArray();
  }

  /// Runs the network with as little around it as can be, for [PlainModel].
  ///
  /// @param ids with the two marks
  void run(long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result = session.run(inputs(input, mask, types))) {
      result.get(0);
    }
  }

  private static Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
    return Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types);
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model cannot be closed", e);
    }
  }
}
