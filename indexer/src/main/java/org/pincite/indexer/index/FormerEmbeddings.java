package org.pincite.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.Embedding;

/// The directions that the index held before a run. A passage whose words and surroundings are the
/// same keeps its own: embedding is what takes a run longest.
final class FormerEmbeddings implements Closeable {

  private final @Nullable DirectoryReader reader;

  private FormerEmbeddings(@Nullable DirectoryReader reader) {
    this.reader = reader;
  }

  /// @param directory may hold no index, a damaged one or one of another version: there are then
  ///   none
  static FormerEmbeddings open(Directory directory) {
    try {
      return new FormerEmbeddings(
          Schema.embedsAlike(directory) ? DirectoryReader.open(directory) : null);
    } catch (IOException | IllegalArgumentException e) {
      return new FormerEmbeddings(null);
    }
  }

  /// A paper's embeddings, each by what was embedded.
  Map<String, Embedding> of(String paper) throws IOException {
    return reader == null ? Map.of() : of(paper, reader);
  }

  /// The same in the index as a reader sees it.
  static Map<String, Embedding> of(String paper, DirectoryReader reader) throws IOException {
    Map<String, Embedding> former = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(leaf.reader(), paper, former);
    }
    return former;
  }

  private static void collect(LeafReader leaf, String paper, Map<String, Embedding> former)
      throws IOException {
    FloatVectorValues vectors = leaf.getFloatVectorValues(Schema.VECTOR);
    PostingsEnum block = leaf.postings(new Term(Schema.PAPER, paper), PostingsEnum.NONE);
    if (vectors == null || block == null) {
      return;
    }
    DocIndexIterator places = vectors.iterator();
    BinaryDocValues sentences = Objects.requireNonNull(leaf.getBinaryDocValues(Schema.SENTENCES));
    BinaryDocValues pieces = Objects.requireNonNull(leaf.getBinaryDocValues(Schema.PIECES));
    Bits live = leaf.getLiveDocs();
    for (int doc = block.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = block.nextDoc()) {
      if (places.docID() < doc) {
        places.advance(doc);
      }
      boolean lives = live == null || live.get(doc);
      if (lives
          && places.docID() == doc
          && sentences.advanceExact(doc)
          && pieces.advanceExact(doc)) {
        Embedding embedding =
            new Embedding(
                Direction.of(vectors.vectorValue(places.index())),
                EmbeddingCodec.sentences(sentences.binaryValue()),
                EmbeddingCodec.pieces(pieces.binaryValue()));
        former.put(leaf.storedFields().document(doc).get(Schema.EMBEDDED), embedding);
      }
    }
  }

  /// Names what is embedded of a passage: its words, and what they are embedded with.
  static String key(IndexedPassage passage) {
    return Digest.of(passage.context() + '\n' + passage.text());
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
