package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.index.WeightedTerm;
import org.pincite.indexer.ingest.Outcome.Added;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Outcome.Folded;
import org.pincite.indexer.ingest.Outcome.Moved;
import org.pincite.indexer.ingest.Outcome.Removed;
import org.pincite.indexer.ingest.Outcome.Unchanged;
import org.pincite.indexer.ingest.Outcome.Updated;

/// A second run does what has to be done and no more, and ends as if it had been the first.
class IncrementalTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void twoPapers() throws IOException {
    shelf = Shelf.in(folder).put("a.txt", "The ferry was late.").put("b.txt", "The Board met.");
    shelf.run();
  }

  @Test
  void aPaperThatWasRenamedIsNotReadAgain() throws IOException {
    shelf.move("a.txt", "police/ferry.txt");

    assertThat(shelf.run()).containsExactly(new Unchanged("b"), new Moved("ferry", "a"));
    assertThat(shelf.opened()).isEmpty();
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aPaperThatWasMovedToAnotherFolderKeepsItsId() throws IOException {
    shelf.move("a.txt", "police/a.txt");

    assertThat(shelf.run()).containsExactly(new Unchanged("b"), new Moved("a", "a"));
    assertThat(shelf.opened()).isEmpty();
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void twoPapersThatChangeNamesAreNotReadAgain() throws IOException {
    shelf.move("a.txt", "c.txt");
    shelf.move("b.txt", "a.txt");
    shelf.move("c.txt", "b.txt");

    assertThat(shelf.run()).containsExactly(updated("a"), updated("b"));
    assertThat(shelf.opened()).isEmpty();
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aPaperOfWhichMoreIsSaidIsNotReadAgain() throws IOException {
    Files.writeString(
        shelf.corpus().resolve("manifest.yaml"), "papers: [{id: a, title: The Ferries}]");

    assertThat(shelf.run()).containsExactly(updated("a"), new Unchanged("b"));
    assertThat(shelf.opened()).isEmpty();
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aPaperThatWasTakenAwayAndPutBackIsNotReadAgain() throws IOException {
    shelf.remove("a.txt");
    assertThat(shelf.run()).containsExactly(new Unchanged("b"), new Removed("a"));

    shelf.put("a.txt", "The ferry was late.");

    assertThat(shelf.run()).containsExactly(added("a"), new Unchanged("b"));
    assertThat(shelf.opened()).isEmpty();
  }

  @Test
  void theSameBytesUnderTwoNamesAreOnePaper() throws IOException {
    shelf.put("police/a copy.txt", "The ferry was late.");

    assertThat(shelf.run())
        .containsExactly(updated("a"), new Unchanged("b"), new Folded("a copy", "a"));
    assertThat(shelf.opened()).isEmpty();
    assertThat(shelf.content()).hasSize(2).isEqualTo(shelf.fresh());
    assertThat(shelf.run())
        .containsExactly(new Unchanged("a"), new Unchanged("b"), new Folded("a copy", "a"));
    assertThat(ids(new Filter(List.of("a copy"), null, null, null))).containsExactly("a");
    assertThat(ids(new Filter(List.of(), "police", null, null))).containsExactly("a");
  }

  @Test
  void theOtherNameAnswersOnceTheFirstIsGone() throws IOException {
    shelf.put("police/a copy.txt", "The ferry was late.").run();
    shelf.remove("a.txt");

    assertThat(shelf.run()).containsExactly(new Unchanged("b"), new Moved("a copy", "a"));
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aPaperOfItsOwnThatBecomesTheSameAsAnotherIsFolded() throws IOException {
    shelf.put("b.txt", "The ferry was late.", Instant.parse("2023-09-01T00:00:00Z"));

    assertThat(shelf.run()).containsExactly(updated("a"), new Folded("b", "a"));
    assertThat(shelf.content()).hasSize(1).isEqualTo(shelf.fresh());
  }

  @Test
  void theNameOfWhichMostIsSaidIsThePapers() throws IOException {
    shelf.put("z.txt", "The ferry was late.");
    Files.writeString(
        shelf.corpus().resolve("manifest.yaml"),
        "papers: [{id: z, title: The Ferries, kind: report}]");

    assertThat(shelf.run())
        .containsExactly(new Folded("a", "z"), new Unchanged("b"), new Moved("z", "a"));
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void oneStemInTwoFoldersIsTwoIds() throws IOException {
    shelf.put("x/minutes.txt", "It rained.").put("y/minutes.txt", "It snowed.");

    assertThat(shelf.run())
        .containsExactly(
            new Unchanged("a"), new Unchanged("b"), added("x/minutes"), added("y/minutes"));
    assertThat(shelf.content()).hasSize(4).isEqualTo(shelf.fresh());
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotReadAgain() throws IOException {
    Files.setLastModifiedTime(shelf.corpus().resolve("a.txt"), FileTime.from(Instant.now()));

    assertThat(shelf.run()).containsExactly(new Unchanged("a"), new Unchanged("b"));
    assertThat(shelf.opened()).isEmpty();
  }

  @Test
  void aFileWithTheSizeAndTimeThatItHadIsNotOpened() throws IOException {
    shelf.put("a.txt", "THE FERRY WAS LATE."); // other words, and nothing tells it from outside

    assertThat(shelf.run()).containsExactly(new Unchanged("a"), new Unchanged("b"));
  }

  @Test
  void aFileThatWasWrittenAsItWasReadIsOpenedTheNextTime() throws IOException {
    Instant now = Instant.now();
    shelf.put("c.txt", "It rained.", now).run();
    shelf.put("c.txt", "It snowed.", now);

    assertThat(shelf.run()).contains(updated("c"));
  }

  @Test
  void whatCannotBeReadIsNotReadAgainAndStillSaid() throws IOException {
    shelf.put("c.pdf", "GIF89a, whatever it is called");
    Failed failed =
        new Failed(
            shelf.corpus().resolve("c.pdf"),
            "is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text");

    assertThat(shelf.run()).contains(failed);
    assertThat(shelf.run()).contains(failed);
    assertThat(shelf.opened()).isEmpty();
  }

  @Test
  void aRunThatHasNothingToDoLeavesTheIndexAlone() throws IOException {
    List<Path> before = files();

    shelf.run();

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aFileThatChangesOnceWhileItIsReadIsReadAsItIsThen() throws IOException {
    shelf.put("c.txt", "It rained.");

    assertThat(shelf.run(file -> growing(file, 1))).contains(added("c"));
    assertThat(shelf.opened()).containsExactly("c.txt", "c.txt");
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aFileThatIsBeingCopiedFails() throws IOException {
    shelf.put("c.txt", "It rained.").put("d.txt", "It snowed.");

    assertThat(
            shelf.run(file -> {
              if (file.endsWith("c.txt")) {
                growing(file, 9);
              }
            }))
        .contains(
            added("d"),
            new Failed(
                shelf.corpus().resolve("c.txt"),
                "was changed while it was read: expected a file that is no longer being copied"));
    assertThat(shelf.run()).contains(added("c"));
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aDamagedNoteOfWhatWasReadIsReadAnew() throws IOException {
    try (var files = Files.walk(shelf.index().resolve(".read"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {31, (byte) 139, 8, 0});
      }
    }
    shelf.move("a.txt", "c.txt");

    assertThat(shelf.run()).containsExactly(new Unchanged("b"), new Moved("c", "a"));
    assertThat(shelf.opened()).containsExactly("c.txt");
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
  }

  @Test
  void aRunIsToldBeforeItIsDone() throws IOException {
    shelf.put("c.txt", "It rained.").put("police/b copy.txt", "The Board met.");
    shelf.remove("a.txt");
    var before = shelf.content();

    assertThat(Ingest.intents(shelf.corpus(), shelf.index(), false, new Ocr.Off()))
        .containsExactly(
            new Intent("update", "b", ""),
            new Intent("add", "c", ""),
            new Intent("fold", "b copy", "into b"),
            new Intent("remove", "a", ""));
    assertThat(shelf.content()).isEqualTo(before);
  }

  /// Lets a file grow until it has been read so many times.
  @Test
  void whatNoPaperUsesIsClearedAwayAfterAWeek() throws IOException {
    Path readings = Readings.of(shelf.index()).folder();
    Path leftByAnother = readings.resolveSibling("0").resolve("left.json.gz");
    Files.createDirectories(leftByAnother.resolveSibling(""));
    Files.writeString(leftByAnother, "another version's");
    Set<Path> before = files(readings);
    age(readings.resolveSibling(""));
    shelf.remove("b.txt").put("c.txt", "It rains.").run();

    assertThat(files(readings)).hasSize(2).containsAnyElementsOf(before);
    assertThat(leftByAnother).doesNotExist();
    shelf.remove("c.txt").run();
    assertThat(files(readings)).hasSize(2);
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  private static void age(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
      }
    }
  }

  private void growing(Path file, int times) {
    if (shelf.opened().size() <= times) {
      try {
        Files.writeString(file, "It rained. ".repeat(1 + shelf.opened().size()));
      } catch (IOException e) {
        throw new UncheckedIOException("writing " + file, e);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(shelf.index())) {
      return files.sorted().toList();
    }
  }

  private List<String> ids(Filter filter) {
    try (PassageIndex opened = PassageIndex.open(shelf.index());
        IndexView view = opened.view()) {
      assertThat(view.count(filter)).isEqualTo(1);
      return view.search(List.of(new WeightedTerm("ferri", 1)), filter, 9).stream()
          .map(hit -> hit.passage().document().id())
          .toList();
    }
  }

  private static Added added(String id) {
    return new Added(id, 0, 1, List.of());
  }

  private static Updated updated(String id) {
    return new Updated(id, 0, 1, List.of());
  }
}
