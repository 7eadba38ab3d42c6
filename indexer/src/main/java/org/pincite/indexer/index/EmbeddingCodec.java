package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.embed.Embedding;
import org.pincite.indexer.embed.PieceSigns;

/// A passage's directions as fields of its Lucene document, and back.
final class EmbeddingCodec {

  /// Bytes of a sentence's direction: each number in one.
  private static final int SIZE = Embedder.DIMENSIONS;

  /// A number of a direction of 384 is about 0.05 and was never seen beyond 0.5; a sentence's needs
  /// no more than a byte, as it only says which of a passage's sentences is meant.
  private static final float SCALE = 254;

  private EmbeddingCodec() {}

  static void add(Document document, Embedding embedding) {
    document.add(
        new KnnFloatVectorField(
            Schema.VECTOR, embedding.whole().values(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(
        new BinaryDocValuesField(Schema.SENTENCES, new BytesRef(bytes(embedding.sentences()))));
    document.add(new BinaryDocValuesField(Schema.PIECES, new BytesRef(embedding.pieces().bytes())));
  }

  static byte[] bytes(List<Direction> sentences) {
    byte[] bytes = new byte[sentences.size() * SIZE];
    for (int i = 0; i < sentences.size(); i++) {
      float[] values = sentences.get(i).values();
      for (int j = 0; j < SIZE; j++) {
        int scaled = Math.round(values[j] * SCALE);
        bytes[i * SIZE + j] = (byte) Math.clamp(scaled, Byte.MIN_VALUE, Byte.MAX_VALUE);
      }
    }
    return bytes;
  }

  static PieceSigns pieces(BytesRef bytes) {
    return PieceSigns.read(bytes.bytes, bytes.offset, bytes.length);
  }

  static List<Direction> sentences(BytesRef bytes) {
    List<Direction> sentences = new ArrayList<>(bytes.length / SIZE);
    for (int i = 0; i < bytes.length; i += SIZE) {
      float[] values = new float[SIZE];
      for (int j = 0; j < SIZE; j++) {
        values[j] = bytes.bytes[bytes.offset + i + j];
      }
      sentences.add(Direction.of(values));
    }
    return sentences;
  }
}
