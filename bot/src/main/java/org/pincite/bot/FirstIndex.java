package org.pincite.bot;

import java.nio.file.Path;
import org.pincite.indexer.cli.IndexCommand;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Report;

/// Makes the index on first use, so that a fresh checkout answers without another command.
final class FirstIndex {

  private FirstIndex() {}

  /// Reads the corpus into the index of the settings, if `index` is that and is not there yet. An
  /// index that somebody named is theirs to make.
  static void ensure(Path index, Settings settings, Terminal terminal) {
    if (!index.equals(settings.index()) || PassageIndex.exists(index)) {
      return;
    }
    terminal.err().printf("Reading the papers in %s …%n", settings.corpus());
    Report report = Ingest.run(settings.corpus(), index, false, outcome -> {});
    for (Failed failed : report.failures()) {
      terminal.err().printf("%s %s%n", failed.file(), failed.reason());
    }
    report.unread().forEach(what -> terminal.err().printf("not read: %s%n", what));
    terminal.err().println(IndexCommand.summary(report));
    EmbeddingRun.run(index, progress -> {});
  }
}
