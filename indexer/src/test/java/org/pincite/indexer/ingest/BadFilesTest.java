package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.PdfFile;
import org.pincite.indexer.ingest.Outcome.Added;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Outcome.Unchanged;

class BadFilesTest {

  @TempDir private Path folder;

  private Path corpus;
  private Path index;

  @BeforeEach
  void setUp() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("data/index");
  }

  @Test
  void failsABadFileAndReadsTheRest() throws IOException {
    PdfFile.write(corpus.resolve("a.pdf"), "The Committee met at ten.");
    Path bad = Files.writeString(corpus.resolve("b.pdf"), "%PDF-1.7 and no more");
    PdfFile.write(corpus.resolve("c.pdf"), "The Committee rose at noon.");

    Report report = Ingest.run(corpus, index, false, outcome -> {});

    assertThat(report.outcomes())
        .hasSize(3)
        .contains(new Added("a", 1, 1), new Added("c", 1, 1))
        .anyMatch(outcome ->
            outcome instanceof Failed(Path file, String reason)
                && file.equals(bad)
                && reason.startsWith("is damaged: "));
  }

  @Test
  void startsNoProcessWhereNothingChanged() throws IOException {
    PdfFile.write(corpus.resolve("a.pdf"), "The Committee met at ten.");
    Ingest.run(corpus, index, false, outcome -> {});
    List<Long> processes = new ArrayList<>();

    Report again =
        Ingest.run(
            corpus,
            index,
            false,
            outcome -> processes.add(ProcessHandle.current().children().count()));

    assertThat(again.outcomes()).containsExactly(new Unchanged("a"));
    assertThat(processes).containsExactly(0L);
  }
}
