package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.PrintedPdf;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.RunRecord;

/// What is kept of a run beside its index.
class RunNotesTest {

  @TempDir private Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void aPaper() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus/police")).getParent();
    index = folder.resolve("index");
    PrintedPdf.write(corpus.resolve("letter.pdf"), "The Board met.");
  }

  @Test
  void tellsWhichFilesFailedWhereTheyStandInTheCorpus() throws IOException {
    Files.createFile(corpus.resolve("police/agenda.pdf"));

    assertThat(run().failures())
        .containsExactly(new RunRecord.Failure("police/agenda.pdf", "is empty"));
  }

  @Test
  void tellsOfTheLastRunAlone() throws IOException {
    var agenda = Files.createFile(corpus.resolve("agenda.pdf"));
    run();
    Files.delete(agenda);

    assertThat(run().failures()).isEmpty();
  }

  @Test
  void keepsWhenAPaperWasReadThatThisRunLeftAsItWas() throws IOException {
    var first = run();
    PrintedPdf.write(corpus.resolve("report.pdf"), "The ferry was late.");
    var second = run();

    assertThat(second.finished()).isAfter(first.finished());
    assertThat(second.papers().get("letter").at()).isEqualTo(first.finished());
    assertThat(second.papers().get("report").at()).isEqualTo(second.finished());
  }

  @Test
  void followsAPaperThatIsMoved() throws IOException {
    var first = run();
    Files.move(corpus.resolve("letter.pdf"), corpus.resolve("reply.pdf"));

    assertThat(run().papers()).containsOnlyKeys("reply");
    assertThat(lastRun().papers().get("reply").at()).isEqualTo(first.finished());
  }

  @Test
  void knowsNothingFromNotesThatCannotBeRead() throws IOException {
    run();
    Files.writeString(index.resolve(".journal"), "{");

    assertThat(Journal.in(index).read()).isNull();
    assertThat(run().papers()).isEmpty();
  }

  private RunRecord run() {
    Ingest.run(corpus, index, false, outcome -> {});
    return lastRun();
  }

  private RunRecord lastRun() {
    return Objects.requireNonNull(Journal.in(index).read()).lastRun();
  }
}
