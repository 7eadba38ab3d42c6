package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Reads an index: the package's entrance for those who ask.
///
/// Every question is asked of a [#view], which does not change while it is open. A run that commits
/// meanwhile is seen by the next view.
public final class PassageIndex implements AutoCloseable {

  /// BM25 with the parameters measured on transcripts: passages are short, so length says little (b
  /// .4) and a word's second occurrence adds little (k1 .9).
  static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;

  private PassageIndex(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  /// Opens the index in `folder`.
  ///
  /// @throws IndexException if there is none, or one that this version cannot read
  public static PassageIndex open(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        throw new IndexNotFoundException("no folder");
      }
      Directory directory = FSDirectory.open(folder);
      try {
        return new PassageIndex(folder, directory, searchers(directory, folder));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IndexNotFoundException e) {
      throw new IndexException(
          "no index in %s: run ./pincite index to make one".formatted(folder), e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException e) {
      throw ofAnotherVersion(folder, e);
    } catch (CorruptIndexException e) {
      throw new IndexException(
          "index %s is damaged: run ./pincite index --force to rebuild it".formatted(folder), e);
    } catch (IOException e) {
      throw new IndexException("index %s cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /// The folder of the index, in which also stands what runs have written down.
  public Path folder() {
    return folder;
  }

  /// Names the version of the indexes that this program writes; another names what cannot be read.
  public static String version() {
    return Schema.VERSION;
  }

  /// Whether there is an index in `folder`, of whatever version.
  public static boolean exists(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw new IndexException("index %s cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /// Whether there is an index in `folder` that this version can read.
  public static boolean isReadable(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return Schema.fits(directory);
    } catch (IOException e) {
      return false;
    }
  }

  /// The index as of its latest commit. Close the view when done.
  public IndexView view() {
    try {
      searchers.maybeRefresh();
      CatalogueSearcher searcher = (CatalogueSearcher) searchers.acquire();
      return new IndexView(searcher, () -> searchers.release(searcher));
    } catch (IOException e) {
      throw new UncheckedIOException("reading index " + folder, e);
    }
  }

  @Override
  public void close() {
    try (directory;
        searchers) {
      // closed by leaving
    } catch (IOException e) {
      throw new UncheckedIOException("closing index " + folder, e);
    }
  }

  private static SearcherManager searchers(Directory directory, Path folder) throws IOException {
    return new SearcherManager(
        directory,
        new SearcherFactory() {
          @Override
          public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
              throws IOException {
            if (!Schema.fits(((DirectoryReader) reader).getIndexCommit().getUserData())) {
              throw ofAnotherVersion(folder, new IOException("schema"));
            }
            CatalogueSearcher searcher = new CatalogueSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
          }
        });
  }

  private static IndexException ofAnotherVersion(Path folder, Exception cause) {
    return new IndexException(
        "index %s was built by another version of Pincite: run ./pincite index --force to rebuild it"
            .formatted(folder),
        cause);
  }
}
