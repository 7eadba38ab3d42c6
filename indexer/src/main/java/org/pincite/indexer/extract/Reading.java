package org.pincite.indexer.extract;

import java.nio.file.Path;

/// Where files are read.
sealed interface Reading extends AutoCloseable permits InProcess, InChild {

  /// Reads a file that is there and holds something.
  Extraction read(Path file);

  @Override
  void close();
}
