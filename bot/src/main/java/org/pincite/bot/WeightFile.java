package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a command leaves the weights that it has learned.
final class WeightFile {

  private WeightFile() {}

  /// Writes them, or says that they are not kept.
  ///
  /// @param file null where none was named
  static void write(@Nullable Path file, String lines, Terminal terminal) throws IOException {
    if (file == null) {
      terminal
          .out()
          .printf("%nNothing is written: name a file with --output to keep the weights.%n");
    } else {
      Files.writeString(file, lines);
      terminal.out().printf("%nThe weights are in %s.%n", file);
    }
  }
}
