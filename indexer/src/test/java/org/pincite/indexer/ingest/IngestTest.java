package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.PicturePdf;
import org.pincite.indexer.extract.PrintedPdf;
import org.pincite.indexer.extract.StandInTesseract;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Outcome.Added;
import org.pincite.indexer.ingest.Outcome.Failed;
import org.pincite.indexer.ingest.Outcome.Removed;
import org.pincite.indexer.ingest.Outcome.Unchanged;
import org.pincite.indexer.ingest.Outcome.Updated;
import org.pincite.indexer.source.CorpusException;

class IngestTest {

  @TempDir private Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void twoPapers() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    PrintedPdf.write(corpus.resolve("letter.pdf"), "The Board met.", "It agreed.");
    PrintedPdf.write(corpus.resolve("report.pdf"), "The ferry was late.");
  }

  @Test
  void whatIsNewIsAdded() {
    Report report = run();

    assertThat(report.outcomes()).containsExactly(added("letter", 2, 2), added("report", 1, 1));
    assertThat(words("letter")).containsExactly("The Board met.", "It agreed.");
    assertThat(words("report")).containsExactly("The ferry was late.");
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() {
    run();

    assertThat(run().outcomes()).containsExactly(new Unchanged("letter"), new Unchanged("report"));
    assertThat(words("letter")).hasSize(2);
  }

  @Test
  void aFileThatHasChangedIsUpdated() throws IOException {
    run();
    PrintedPdf.write(corpus.resolve("letter.pdf"), "The Board met twice.");

    assertThat(run().outcomes()).containsExactly(updated("letter", 1, 1), new Unchanged("report"));
    assertThat(words("letter")).containsExactly("The Board met twice.");
  }

  @Test
  void aPaperWhoseEntryHasChangedIsUpdated() throws IOException {
    run();
    Files.writeString(
        corpus.resolve("manifest.yaml"), "papers: [{id: letter, title: Letter to the Board}]");

    assertThat(run().outcomes()).containsExactly(updated("letter", 2, 2), new Unchanged("report"));
    assertThat(papers()).extracting(p -> p.entry().title()).contains("Letter to the Board");
    assertThat(run().count(Unchanged.class)).isEqualTo(2);
  }

  @Test
  void whatIsGoneIsRemoved() throws IOException {
    run();
    Files.delete(corpus.resolve("letter.pdf"));

    assertThat(run().outcomes()).containsExactly(new Unchanged("report"), new Removed("letter"));
    assertThat(papers()).extracting(p -> p.entry().id()).containsExactly("report");
    assertThat(words("letter")).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadFailsAndTheRunGoesOn() throws IOException {
    Path empty = Files.createFile(corpus.resolve("agenda.pdf"));
    Path notes = Files.writeString(corpus.resolve("notes.txt"), "GIF89a, a picture");

    Report report = run();

    assertThat(report.outcomes())
        .containsExactly(
            new Failed(empty, "is empty"),
            added("letter", 2, 2),
            new Failed(
                notes,
                "is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text"),
            added("report", 1, 1));
    assertThat(report.failures()).extracting(Failed::file).containsExactly(empty, notes);
    assertThat(report.count(Failed.class)).isEqualTo(2);
    assertThat(report.count(Added.class)).isEqualTo(2);
    assertThat(papers()).hasSize(2);
  }

  @Test
  void aPaperThatCanNoLongerBeReadIsNotInTheIndex() throws IOException {
    run();
    Path letter = Files.write(corpus.resolve("letter.pdf"), new byte[0]);

    assertThat(run().outcomes())
        .containsExactly(new Failed(letter, "is empty"), new Unchanged("report"));
    assertThat(papers()).extracting(p -> p.entry().id()).containsExactly("report");
    assertThat(run().outcomes())
        .containsExactly(new Failed(letter, "is empty"), new Unchanged("report"));

    PrintedPdf.write(letter, "The Board met.");
    assertThat(run().outcomes()).containsExactly(added("letter", 1, 1), new Unchanged("report"));
  }

  @Test
  void eachOutcomeIsToldAsItComes() {
    List<Outcome> told = new ArrayList<>();

    Report report = run(false, told::add);

    assertThat(told).isEqualTo(report.outcomes());
  }

  @Test
  void everythingIsReadAnewWhereThatIsAskedFor() throws IOException {
    run();
    Files.delete(corpus.resolve("report.pdf"));

    Report report = run(true, outcome -> {});

    assertThat(report.count(Unchanged.class)).isZero();
    assertThat(words("letter")).hasSize(2);
    assertThat(papers()).extracting(p -> p.entry().id()).containsExactly("letter");
  }

  @Test
  void anEmptyCorpusLeavesTheIndexAsItIs() throws IOException {
    run();
    Files.delete(corpus.resolve("letter.pdf"));
    Files.delete(corpus.resolve("report.pdf"));

    assertThatThrownBy(this::run)
        .isInstanceOf(CorpusException.class)
        .hasMessage(
            "corpus \"%s\" holds no papers: put files into it, or name another".formatted(corpus));
    assertThat(papers()).hasSize(2);
  }

  @Test
  void anIndexOfAnotherVersionIsBegunAnew() throws IOException {
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.commit();
    }

    assertThat(run().count(Added.class)).isEqualTo(2);
    assertThat(words("report")).containsExactly("The ferry was late.");
  }

  @Test
  void thePaperKnowsItsFileAndItsSize() {
    run();

    IndexedPaper letter = papers().getFirst();
    assertThat(letter.file()).isEqualTo(corpus.resolve("letter.pdf"));
    assertThat(letter.pages()).isEqualTo(2);
    assertThat(letter.passages()).isEqualTo(2);
  }

  @Test
  void picturesThatWereLeftAreReadOnceTheyAreAskedFor() throws IOException {
    PicturePdf.make(corpus.resolve("letter.pdf"), 2);
    PicturePdf.make(corpus.resolve("report.pdf"), 1);
    StandInTesseract standIn =
        new StandInTesseract(folder.resolve("bin")).reads("The ferry sank.", 96);
    String left = "page 2: no text, but a picture (--ocr reads the words in it)";

    assertThat(run().outcomes())
        .containsExactly(
            new Added("letter", 2, 1, List.of(left)),
            new Failed(
                corpus.resolve("report.pdf"),
                "has no text on its 1 page, but pictures: --ocr reads the words in them"));
    assertThat(run().outcomes()).contains(new Unchanged("letter"));

    assertThat(recognise(standIn).outcomes())
        .containsExactly(updated("letter", 2, 2), added("report", 1, 1));
    assertThat(words("report")).containsExactly("The ferry sank.");

    assertThat(recognise(standIn).count(Unchanged.class)).isEqualTo(2);
    assertThat(run().count(Unchanged.class)).as("what was recognised stays").isEqualTo(2);
    assertThat(standIn.calls()).hasSize(2);
  }

  private Report recognise(StandInTesseract standIn) {
    Path temporary = folder.resolve("tmp");
    try (Extractor child = Extractor.inChild(temporary, Limits.usual(), standIn.in("eng"))) {
      return Ingest.run(corpus, index, false, child, outcome -> {});
    }
  }

  private static Added added(String id, int pages, int passages) {
    return new Added(id, pages, passages, List.of());
  }

  private static Updated updated(String id, int pages, int passages) {
    return new Updated(id, pages, passages, List.of());
  }

  private Report run() {
    return run(false, outcome -> {});
  }

  /// Reads in this process: starting another takes longer than all these papers.
  private Report run(boolean fresh, Consumer<Outcome> progress) {
    try (Extractor here = Extractor.inProcess()) {
      return Ingest.run(corpus, index, fresh, here, progress);
    }
  }

  private List<IndexedPaper> papers() {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      return view.papers();
    }
  }

  private List<String> words(String paper) {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      return view.passages(paper).stream().map(IndexedPassage::text).toList();
    }
  }
}
