package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.FormerPassage;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.NewPaper;
import org.pincite.indexer.journal.Receipts;
import org.pincite.indexer.journal.Since;

/// What a run makes new, and what becomes of the text that it replaces. Two former texts are kept.
class ChronicleTest {

  private Shelf shelf;

  @BeforeEach
  void aLetter(@TempDir Path folder) throws IOException {
    shelf = Shelf.in(folder);
    shelf.put("letter.txt", "The ferry runs on Sundays.").run();
  }

  @Test
  void theFirstPapersAreNoNews() {
    assertThat(page().news()).isEmpty();
    assertThat(page().lastRun().added()).isEqualTo(1);
  }

  @Test
  void aPaperThatComesIsNewsWithWhoSpeaksInIt() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      words.append(
          "Ada Brook (Director): The ferry was late on day %d, and nobody knows why.\n\n"
              .formatted(i));
      words.append("Ben Cole (Chair): Thank you. Is it late again on day %d?\n\n".formatted(i));
    }
    words.append("Ada Brook (Director): It is, for it rains all day.\n");
    shelf.put("hearing.txt", words.toString()).run();

    NewPaper news = page().news().getFirst();
    assertThat(news.id()).isEqualTo("hearing");
    assertThat(news.replaced()).isFalse();
    assertThat(news.speakers()).containsExactly("Ada Brook", "Ben Cole");
    assertThat(news.inWords(5)).isEqualTo("Ada Brook and Ben Cole speak");
  }

  @Test
  void aPaperThatIsReplacedIsNewsAndCameWhenItFirstDid() throws IOException {
    shelf.put("report.txt", "It rains.").run();
    Instant came = page().news().getFirst().came();
    change("report.txt", "It pours.", 1);

    assertThat(page().news()).hasSize(1);
    assertThat(page().news().getFirst().replaced()).isTrue();
    assertThat(page().news().getFirst().came()).isEqualTo(came);
    assertThat(page().news().getFirst().changed()).isAfter(came);
  }

  @Test
  void whatIsMovedSaidOtherwiseOrUnchangedIsNoNews() throws IOException {
    shelf.move("letter.txt", "police/letter.txt");
    shelf.run();
    shelf.put("manifest.yaml", "papers: [{id: letter, title: The Ferry}]").run();
    shelf.run();

    assertThat(page().news()).isEmpty();
    assertThat(page().lastRun().unchanged()).isEqualTo(1);
  }

  @Test
  void aPaperThatIsTakenAwayIsNoLongerNews() throws IOException {
    shelf.put("report.txt", "It rains.").run();
    shelf.remove("report.txt").run();

    assertThat(page().news()).isEmpty();
  }

  @Test
  void citationsThatAwaitedAPaperAreCounted() throws IOException {
    shelf
        .put(
            "manifest.yaml",
            "papers: [{id: review, publisher: MPS, title: The Baroness Casey Review, date: 2023-03}]")
        .put(
            "notes.md",
            "# Notes\n\nThe review is harsh.[^1]\n\nIt is long.[^2]\n\n"
                + "[^1]: MPS, The Baroness Casey Review, March 2023\n"
                + "[^2]: MPS, The Baroness Casey Review, March 2023\n")
        .run();
    shelf.put("review.txt", "The review is about the police.").run();

    NewPaper news = page().news().getFirst();
    assertThat(news.id()).isEqualTo("review");
    assertThat(news.resolved()).isEqualTo(2);
    assertThat(news.inWords(5)).isEqualTo("2 citations that awaited it lead to it now");
  }

  @Test
  void aPaperThatHasNotChangedIsTheSame() {
    assertThat(since("letter", version("letter"))).isEqualTo(new Since.Same());
  }

  @Test
  void whatWasQuotedIsKeptWordForWordOnceItIsReplaced() throws IOException {
    String version = version("letter");
    String passage = passages("letter").getFirst();
    change("letter.txt", "The ferry is sunk.", 1);

    assertThat(since("letter", version))
        .isInstanceOfSatisfying(
            Since.Changed.class,
            changed -> {
              assertThat(changed.on()).isBefore(Instant.now());
              assertThat(changed.passages())
                  .containsExactly(
                      new FormerPassage(passage, "letter", null, "The ferry runs on Sundays."));
            });
  }

  @Test
  void whatWasTakenAwayIsKeptToo() throws IOException {
    String version = version("letter");
    shelf.put("report.txt", "It rains.").remove("letter.txt").run();

    assertThat(since("letter", version)).isInstanceOf(Since.Removed.class);
  }

  @Test
  void whatIsCalledOtherwiseIsFound() throws IOException {
    String version = version("letter");
    shelf.move("letter.txt", "note.txt");
    shelf.run();

    assertThat(since("letter", version)).isEqualTo(new Since.Renamed("note"));
  }

  @Test
  void whatGaveItsNameToANewerTextIsFoundWhereItIsNow() throws IOException {
    String version = version("letter");
    shelf.move("letter.txt", "letter-2022.txt");
    change("letter.txt", "The ferry is sunk.", 1);

    assertThat(since("letter", version)).isEqualTo(new Since.Renamed("letter-2022"));
    assertThat(page().news()).extracting(NewPaper::id).containsExactly("letter");
  }

  @Test
  void aTextThatIsPutBackIsTheSameAgain() throws IOException {
    String version = version("letter");
    change("letter.txt", "The ferry is sunk.", 1);
    change("letter.txt", "The ferry runs on Sundays.", 2);

    assertThat(since("letter", version)).isEqualTo(new Since.Same());
  }

  @Test
  void soManyTextsAreKeptAsAreToBe() throws IOException {
    String first = version("letter");
    change("letter.txt", "The ferry is sunk.", 1);
    String second = version("letter");
    change("letter.txt", "The ferry is raised.", 2);
    String third = version("letter");
    change("letter.txt", "The ferry is painted.", 3);

    assertThat(since("letter", first)).isEqualTo(new Since.Forgotten());
    assertThat(since("letter", second)).isInstanceOf(Since.Changed.class);
    assertThat(since("letter", third)).isInstanceOf(Since.Changed.class);
  }

  @Test
  void whatNobodyEverHadIsUnknown() {
    assertThat(since("report", "0123456789ab")).isEqualTo(new Since.Unknown());
    assertThat(since("report", "../../letter")).isEqualTo(new Since.Unknown());
    assertThat(since("letter", "nonsense")).isEqualTo(new Since.Forgotten());
  }

  @Test
  void aRunByForceKeepsAndTellsTheSame() throws IOException {
    String version = version("letter");
    shelf.put("report.txt", "It rains.");
    shelf.put("letter.txt", "The ferry is sunk.", Instant.ofEpochSecond(1_700_000_001));
    shelf.runAnew();

    assertThat(page().news()).extracting(NewPaper::id).containsExactly("letter", "report");
    assertThat(since("letter", version)).isInstanceOf(Since.Changed.class);
  }

  private void change(String file, String words, int second) throws IOException {
    shelf.put(file, words, Instant.ofEpochSecond(1_700_000_000L + second)).run();
  }

  private Journal.Page page() {
    return Objects.requireNonNull(Journal.in(shelf.index()).read());
  }

  private Since since(String document, String version) {
    return read(view -> Receipts.in(shelf.index()).changedSince(view, document, version));
  }

  private String version(String document) {
    return read(view -> {
      IndexedPaper paper = Objects.requireNonNull(view.paper(document));
      return Objects.requireNonNull(paper.version());
    });
  }

  private List<String> passages(String document) {
    return read(view -> view.passages(document).stream().map(passage -> passage.id()).toList());
  }

  private <T> T read(Function<IndexView, T> reading) {
    try (PassageIndex index = PassageIndex.open(shelf.index());
        IndexView view = index.view()) {
      return reading.apply(view);
    }
  }
}
