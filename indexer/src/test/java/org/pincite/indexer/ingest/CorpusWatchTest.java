package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.source.FolderSnapshot;

/// A watch that a test lets look by hand.
class CorpusWatchTest {

  @TempDir private Path folder;
  private final List<List<Outcome>> runs = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private Shelf shelf;
  private CorpusWatch watch;

  @BeforeEach
  void watchTwoPapers() throws IOException {
    shelf = Shelf.in(folder).put("a.txt", "The ferry was late.").put("b.txt", "The Board met.");
    shelf.run();
    FolderSnapshot read = FolderSnapshot.of(shelf.corpus());
    watch = new CorpusWatch(shelf.corpus(), read, _ -> runs.add(shelf.run()), troubles::add);
  }

  @Test
  void whereNothingChangesNothingIsRead() {
    look(5);

    assertThat(runs).isEmpty();
  }

  @Test
  void aPaperIsReadAtTheSecondLook() throws IOException {
    shelf.put("c.txt", "It rained.");

    look(1);
    assertThat(runs).isEmpty();
    look(1);
    assertThat(runs)
        .containsExactly(
            List.of(
                new Outcome.Unchanged("a"),
                new Outcome.Unchanged("b"),
                new Outcome.Added("c", 0, 1, List.of())));
    look(3);
    assertThat(runs).hasSize(1);
  }

  @Test
  void aFileThatGrowsIsWaitedFor() throws IOException {
    for (int i = 1; i < 6; i++) {
      shelf.put("c.txt", "It rained. ".repeat(i));
      look(1);
    }
    assertThat(runs).isEmpty();
    look(1);
    assertThat(runs).hasSize(1);
  }

  @Test
  void whatIsSaidOfAPaperIsReadToo() throws IOException {
    Files.writeString(shelf.corpus().resolve("manifest.yaml"), "papers: [{id: a, title: Ferries}]");

    look(2);

    assertThat(runs).hasSize(1);
  }

  @Test
  void theFolderMayBeReplaced() throws IOException {
    Files.move(shelf.corpus(), folder.resolve("old"));
    look(3);
    assertThat(troubles)
        .containsExactly(
            "corpus \"%s\" is no folder: expected one with the papers in it; create it, or name another"
                .formatted(shelf.corpus()));

    shelf.put("z.txt", "It snowed.");
    look(2);

    assertThat(runs).hasSize(1);
    assertThat(shelf.content()).hasSize(1).isEqualTo(shelf.fresh());
  }

  @Test
  void anEmptiedFolderIsSaidOnceAndTheIndexStays() throws IOException {
    shelf.remove("a.txt").remove("b.txt");

    look(5);

    assertThat(troubles).hasSize(1).first().asString().contains("holds no papers");
    assertThat(shelf.content()).hasSize(2);
  }

  @Test
  void whereAnotherRunWritesItIsTriedAgain() throws IOException {
    shelf.put("c.txt", "It rained.");
    try (IndexBuilder _ = IndexBuilder.open(shelf.index(), false)) {
      look(3);
      assertThat(troubles).hasSize(1).first().asString().contains("is being written by process");
    }

    look(1);

    assertThat(runs).hasSize(1);
    assertThat(shelf.content()).hasSize(3);
  }

  @Test
  void aRunThatTheDiskStoppedIsTriedAgainAfterAMinute() throws IOException {
    List<String> attempts = new ArrayList<>();
    CorpusWatch full =
        new CorpusWatch(
            shelf.corpus(),
            null,
            _ -> {
              attempts.add("run");
              if (attempts.size() == 1) {
                throw new UncheckedIOException("writing paper a", new IOException("No space left"));
              }
              return true;
            },
            troubles::add);

    for (int i = 0; i < 32; i++) {
      full.look();
    }
    assertThat(attempts).hasSize(1);
    full.look();

    assertThat(attempts).hasSize(2);
    assertThat(troubles).containsExactly("writing paper a");
  }

  @Test
  void aRunThatLeftSomethingForLaterIsGoneOnWith() {
    List<FolderSnapshot> corpora = new ArrayList<>();
    CorpusWatch busy =
        new CorpusWatch(
            shelf.corpus(),
            null,
            now -> {
              corpora.add(now);
              return corpora.size() == 3;
            },
            troubles::add);
    for (int i = 0; i < 10; i++) {
      busy.look();
    }

    assertThat(corpora).hasSize(3).containsOnly(FolderSnapshot.of(shelf.corpus()));
  }

  @Test
  void aFaultOfOursIsSaidAndEndsNoWatch() {
    List<String> told = new ArrayList<>();
    AtomicInteger faults = new AtomicInteger();
    CorpusWatch faulty =
        new CorpusWatch(
            shelf.corpus(),
            null,
            _ -> {
              if (faults.incrementAndGet() < 3) {
                throw new IllegalStateException("embedding failed");
              }
              return true;
            },
            told::add);
    for (int i = 0; i < 200; i++) {
      faulty.look();
    }

    assertThat(faults).hasValue(3);
    assertThat(told)
        .containsExactly(
            "the corpus could not be read (java.lang.IllegalStateException: embedding failed)");
  }

  @Test
  void itLooksUntilItIsToldToStop() throws IOException, InterruptedException {
    shelf.put("c.txt", "It rained.");
    Iterator<Boolean> again = List.of(true, true, false).iterator();

    watch.watch(again::next);

    assertThat(runs).hasSize(1);
    assertThat(again.hasNext()).isFalse();
  }

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      watch.look();
    }
  }
}
