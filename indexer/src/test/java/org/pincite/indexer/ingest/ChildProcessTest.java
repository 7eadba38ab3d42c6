package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.PrintedPdf;

/// A run has one child process, and only where there is something to read.
class ChildProcessTest {

  @TempDir private Path folder;

  @Test
  void aRunHasOneWhereItReadsAndLeavesNone() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    PrintedPdf.write(corpus.resolve("a.pdf"), "The Committee met at ten.");
    PrintedPdf.write(corpus.resolve("b.pdf"), "The Committee rose at noon.");

    assertThat(processes(corpus)).containsExactly(1L, 1L);
    assertThat(processes(corpus)).as("nothing has changed").containsExactly(0L, 0L);
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  /// How many child processes there are as each outcome is told.
  private List<Long> processes(Path corpus) {
    List<Long> processes = new ArrayList<>();
    Ingest.run(
        corpus,
        folder.resolve("data/index"),
        false,
        outcome -> processes.add(ProcessHandle.current().children().count()));
    return processes;
  }
}
