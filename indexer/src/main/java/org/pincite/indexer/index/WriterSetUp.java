package org.pincite.indexer.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/// How Lucene writes an index.
final class WriterSetUp {

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
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merges);
    config.setOpenMode(fresh ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    return config;
  }
}
