package org.pincite.bot.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Models;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;

/// The shipped papers, indexed once for all tests of the package.
final class Papers {

  static final PassageIndex INDEX = index();
  static final Answerer ANSWERER = new Answerer(INDEX, Models.NONE);

  private Papers() {}

  private static PassageIndex index() {
    try {
      Path folder = Files.createTempDirectory("papers");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      Ingest.run(Path.of("..", "corpus"), folder, false, outcome -> {});
      return PassageIndex.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
