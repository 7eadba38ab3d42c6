package org.pincite.indexer.index;

import java.io.IOException;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// How Lucene writes an index.
final class WriterSetUp {

  /// Up to so many vectors a segment has no graph of them, and all are looked at. A graph finds
  /// nearly all that is near, which of it depends on the order in which papers came: one question
  /// in four then had another order somewhere among its first ten. To look at all of 46,000 takes
  /// some milliseconds; a graph pays where there are several times as many.
  private static final int WITHOUT_GRAPH = 100_000;

  /// Lucene draws the bound at the vectors that a search for so many neighbours would visit of a
  /// graph: the neighbours times the logarithm of the graph's size.
  private static final int NEIGHBOURS = (int) (WITHOUT_GRAPH / Math.log(WITHOUT_GRAPH));

  /// Of each number a byte is looked at, which takes a third of the time; [CandidateSearch] then
  /// has those that come nearest compared by all of their numbers.
  private static final KnnVectorsFormat VECTORS =
      new Lucene104HnswScalarQuantizedVectorsFormat(
          ScalarEncoding.UNSIGNED_BYTE,
          Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
          Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
          Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
          null,
          NEIGHBOURS);

  private WriterSetUp() {}

  /// Opens a writer; an index that is damaged is cleared away where it is to be begun anew anyway.
  static IndexWriter open(Directory directory, boolean fresh) throws IOException {
    try {
      return new IndexWriter(directory, config(fresh));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      if (!fresh) {
        throw e;
      }
      OwnFolder.clear(directory);
      return new IndexWriter(directory, config(true));
    }
  }

  private static IndexWriterConfig config(boolean fresh) {
    IndexWriterConfig config = new IndexWriterConfig(new Words());
    config.setSimilarity(PassageIndex.SIMILARITY);
    config.setCommitOnClose(false);
    config.setCodec(new ExactVectors());
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merges);
    config.setOpenMode(fresh ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    return config;
  }

  /// Lucene's own format but for the bound: what it writes, Lucene reads without this class.
  private static final class ExactVectors extends Lucene104Codec {
    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return VECTORS;
    }
  }
}
