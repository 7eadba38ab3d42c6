package org.pincite.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/// The folder of an index, which holds nothing else.
final class OwnFolder {

  /// The names of an index's own files, and hidden ones.
  private static final Pattern OURS =
      Pattern.compile("write\\.lock|(?:pending_)?segments_.*|_.*|\\..*");

  private OwnFolder() {}

  /// Makes the folder if it is not there.
  ///
  /// @throws IndexException if it holds other files: it is then somebody's, and nothing is written
  static void check(Path folder) throws IOException {
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

  /// Takes away what is left of an index that is damaged: even a writer that begins anew stumbles
  /// over it.
  static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        // What is hidden is beside the index, not of it.
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME) && !file.startsWith(".")) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
