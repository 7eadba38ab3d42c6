package org.pincite.indexer.extract;

import java.nio.file.Path;

/// Where files are read.
sealed interface Reading extends AutoCloseable permits InProcess, InChild {

  /// Reads a file that is there and holds something.
  Extraction read(Path file);

  /// Recognises the words on one page of a file.
  ///
  /// @return that page alone with the lines recognised, or unreadable
  Extraction recognise(Path file, Picture picture);

  @Override
  void close();
}
