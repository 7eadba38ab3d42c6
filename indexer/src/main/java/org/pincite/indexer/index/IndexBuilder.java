package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.indexer.document.Paper;

/// Writes an index: one writer at a time. Nothing that is written counts before [#commit].
public final class IndexBuilder implements AutoCloseable {

  /// The names of an index's own files, and hidden ones.
  private static final Pattern OURS =
      Pattern.compile("write\\.lock|(?:pending_)?segments_.*|_.*|\\..*");

  private final Directory directory;
  private final IndexWriter writer;

  private IndexBuilder(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /// Opens the index in `folder` for writing, and makes one where there is none.
  ///
  /// @param fresh whether to begin anew; readers keep the old index until the commit
  /// @throws IndexException if the folder holds other things, or another run writes to it
  public static IndexBuilder open(Path folder, boolean fresh) {
    try {
      refuseForeignFolder(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return new IndexBuilder(directory, writer(directory, fresh));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          "index %s is being written by another run: wait until it has finished".formatted(folder),
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexException(
          "index %s cannot be written: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /// Puts a paper in the place of the one with its id, if there is one, in one step.
  public void replace(IndexedPaper indexed, Paper paper) {
    try {
      writer.updateDocuments(
          new Term(Schema.PAPER, indexed.entry().id()), PaperBlock.of(indexed, paper));
    } catch (IOException e) {
      throw new UncheckedIOException("writing paper " + indexed.entry().id(), e);
    }
  }

  /// Takes a paper out.
  public void remove(String id) {
    try {
      writer.deleteDocuments(new Term(Schema.PAPER, id));
    } catch (IOException e) {
      throw new UncheckedIOException("removing paper " + id, e);
    }
  }

  /// Makes everything written so far what readers see from now on.
  public void commit() {
    try {
      writer.setLiveCommitData(Schema.commitData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("committing the index", e);
    }
  }

  @Override
  public void close() {
    try (directory;
        writer) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the index", e);
    }
  }

  private static IndexWriter writer(Directory directory, boolean fresh) throws IOException {
    try {
      return new IndexWriter(directory, config(fresh));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      if (!fresh) {
        throw e;
      }
      clear(directory);
      return new IndexWriter(directory, config(true));
    }
  }

  private static IndexWriterConfig config(boolean fresh) {
    IndexWriterConfig config = new IndexWriterConfig(new Words());
    config.setSimilarity(PassageIndex.SIMILARITY);
    config.setCommitOnClose(false);
    config.setOpenMode(fresh ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    return config;
  }

  /// Takes away what is left of an index that is damaged: even a writer that begins anew stumbles
  /// over it.
  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /// A folder with other files is somebody's: nothing is written there.
  private static void refuseForeignFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> foreign =
          files.filter(file -> !OURS.matcher(name(file)).matches()).findFirst();
      if (foreign.isPresent()) {
        throw new IndexException(
            "folder %s holds %s, which is no part of an index: name an empty folder"
                .formatted(folder, name(foreign.get())));
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
