package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.FAILED;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `pincite index`: what became of each paper.
class IndexCommandTest {

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
  }

  @Test
  void newPapersAreAdded() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.", "Trains are late.")
        .holding("police/minutes.pdf", "The Board met.", "It rained.");

    assertThat(home.run("index").done().out())
        .isEqualTo(
            """
            added      letter (2 pages, 2 passages)
            added      minutes (2 pages, 2 passages)

              added          2
              updated        0
              unchanged      0
              moved          0
              removed        0
              failed         0
            """);
  }

  @Test
  void onlyWhatIsNewOrChangedIsReadAgain() throws IOException {
    home.holding("a.pdf", "The budget is fixed.").holding("b.pdf", "Trains are late.");
    home.holding("c.pdf", "The Board met.").run("index").done();

    home.holding("b.pdf", "Trains are late.", "Trams are not.")
        .holding("d.pdf", "It rained.", "It snowed.");
    Files.delete(home.corpus().resolve("c.pdf"));

    assertThat(home.run("index").done().out())
        .isEqualTo(
            """
            unchanged  a
            updated    b (2 pages, 2 passages)
            added      d (2 pages, 2 passages)
            removed    c

              added          1
              updated        1
              unchanged      1
              moved          0
              removed        1
              failed         0
            """);
  }

  @Test
  void whatTheManifestSaysOfAPaperIsReadAgainToo() throws IOException {
    home.holding("a.pdf", "The budget is fixed.", "Trains are late.").run("index").done();
    home.write("corpus/manifest.yaml", "papers: [{id: a, title: The Budget}]");

    assertThat(home.run("index").done().out()).startsWith("updated    a (2 pages, 2 passages)\n");
    assertThat(home.run("ask", "budget").out()).contains("The Budget p.1");
  }

  @Test
  void aPaperThatWasMovedAndOneThatStandsTwiceAreTold() throws IOException {
    home.holding("a.pdf", "The budget is fixed.", "Trains are late.").run("index").done();
    Files.createDirectory(home.corpus().resolve("police"));
    Files.move(home.corpus().resolve("a.pdf"), home.corpus().resolve("police/budget.pdf"));
    Files.copy(
        home.corpus().resolve("police/budget.pdf"), home.corpus().resolve("police/budget 2.pdf"));

    assertThat(home.run("index").done().out())
        .isEqualTo(
            """
            same       budget 2 (as budget, to the byte)
            moved      budget (was a)

              added          0
              updated        0
              unchanged      0
              moved          1
              same           1
              removed        0
              failed         0
            """);
    assertThat(home.run("ask", "budget", "--document", "budget 2").done().out())
        .contains("budget p.1", "budget 2 p.1");
  }

  @Test
  void whatThereIsToDoIsToldAndNotDone() throws IOException {
    home.holding("a.pdf", "The budget is fixed.", "Trains are late.");

    assertThat(home.run("index", "--dry-run").done().out()).isEqualTo("would add    a\n");
    assertThat(home.index()).doesNotExist();
  }

  @Test
  void anIndexIsVerifiedAgainstItsFiles() throws IOException {
    home.holding("a.pdf", "The budget is fixed.", "Trains are late.").run("index").done();
    assertThat(home.run("verify").done().out()).isEqualTo("1 papers verified, 1 hold\n");

    home.holding("a.pdf", "The budget is open.", "Trains are late.");

    Run run = home.run("verify");
    assertThat(run.code()).isEqualTo(FAILED);
    assertThat(run.out()).isEqualTo("1 papers verified, 0 hold\n");
    assertThat(run.err())
        .isEqualTo(
            "a is not %s any more: run ./pincite index\n"
                .formatted(home.corpus().resolve("a.pdf")));
  }

  @Test
  void everyPaperIsReadAnewByForce() throws IOException {
    home.holding("a.pdf", "The budget is fixed.", "Trains are late.").run("index").done();

    assertThat(home.run("index", "--force").done().out())
        .isEqualTo(
            """
            added      a (2 pages, 2 passages)

              added          1
              updated        0
              unchanged      0
              moved          0
              removed        0
              failed         0
            """);
  }

  @Test
  void aPaperThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.", "Trains are late.");
    Path empty = home.write("corpus/empty.pdf", "");
    Path notes = home.write("corpus/notes.pdf", "GIF89a, whatever it is called.");

    Run run = home.run("index");

    assertThat(run.code()).isEqualTo(FAILED);
    assertThat(run.err())
        .isEqualTo(
            """
            failed     %s is empty
            failed     %s is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text
            """
                .formatted(empty, notes));
    assertThat(run.out())
        .isEqualTo(
            """
            added      letter (2 pages, 2 passages)

              added          1
              updated        0
              unchanged      0
              moved          0
              removed        0
              failed         2
                empty.pdf is empty
                notes.pdf is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text
            """);
    assertThat(home.run("ask", "budget").done().out()).contains("letter p.1");
  }

  @Test
  void aPaperThatCanNoLongerBeReadIsForgotten() throws IOException {
    home.holding("a.pdf", "The budget is fixed.").holding("b.pdf", "It rained.");
    home.run("index").done();
    home.write("corpus/a.pdf", "");

    assertThat(home.run("index").code()).isEqualTo(FAILED);
    assertThat(home.run("ask", "budget").done().out()).contains("Nothing in 1 paper");
  }

  @Test
  void theFoldersAreThoseThatAreNamed(@TempDir Path elsewhere) throws IOException {
    Home other = Home.empty(elsewhere).holding("letter.pdf", "The budget is fixed.");
    Path index = home.folder().resolve("an index");

    home.run("index", "--corpus", other.corpus().toString(), "--index", index.toString()).done();

    assertThat(home.index()).doesNotExist();
    assertThat(home.run("ask", "--index", index.toString(), "budget").done().out())
        .contains("letter p.1");
  }

  @Test
  void picturesThatAreLeftAreNamed() throws IOException {
    home.holding("letter.pdf", "It rained.").picture("letter.pdf");

    Run run = home.run("index");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("added      letter (2 pages, 1 passage)\n");
    assertThat(run.err())
        .isEqualTo(
            "unread     letter page 2: no text, but a picture (--ocr reads the words in it)\n");
  }

  /// Where Tesseract is not installed, it is that which is said.
  @Test
  void aLanguageThatNobodySpeaksIsRefusedBeforeAnythingIsRead() throws IOException {
    home.holding("letter.pdf", "It rained.");

    Run run = home.run("index", "--ocr", "--ocr-language", "nobody");

    assertThat(run.code()).isEqualTo(USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches(
            "pincite: (Tesseract does not know the language \"nobody\", but .*"
                + "|--ocr needs the program tesseract, .*)\n");
    assertThat(home.index()).doesNotExist();
  }

  @Test
  void aLanguageNeedsSomethingToRead() {
    home.run("index", "--ocr-language", "eng")
        .refused(USAGE, "pincite: --ocr-language eng: expected --ocr as well");
  }

  @Test
  void aCorpusWithoutPapersIsNamed() {
    home.run("index")
        .refused(
            USAGE,
            "pincite: corpus \"%s\" holds no papers: put files into it, or name another"
                .formatted(home.corpus()));
  }

  @Test
  void aCorpusThatIsNotThereIsNamed() {
    Path missing = home.folder().resolve("papers");

    home.run("index", "--corpus", missing.toString())
        .refused(
            USAGE,
            "pincite: corpus \"%s\" is no folder: expected one with the papers in it; create it, or name another"
                .formatted(missing));
  }

  @Test
  void aFaultInTheManifestIsNamedWithItsLine() throws IOException {
    home.holding("letter.pdf", "It rained.");
    Path manifest = home.write("corpus/manifest.yaml", "papers:\n- {id: letter, titel: A}\n");

    Run run = home.run("index");

    assertThat(run.err()).startsWith("pincite: %s line 2: ".formatted(manifest));
    run.refused(USAGE, run.err().strip());
  }

  @Test
  void aFolderOfOtherThingsIsNotWrittenTo() throws IOException {
    home.holding("letter.pdf", "It rained.").write("files/diary.txt", "Dear diary");
    Path files = home.folder().resolve("files");

    home.run("index", "--index", files.toString())
        .refused(
            USAGE,
            "pincite: folder %s holds diary.txt, which is no part of an index: name an empty folder"
                .formatted(files));
  }
}
