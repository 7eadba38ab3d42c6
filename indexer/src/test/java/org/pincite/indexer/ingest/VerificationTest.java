package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.PrintedPdf;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;

class VerificationTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void papers() throws IOException {
    shelf = Shelf.in(folder).put("a.txt", "The ferry was late.").put("c/a2.txt", "It rained.");
    PrintedPdf.write(shelf.corpus().resolve("b.pdf"), "The Board met.", "It agreed.");
    shelf.run();
  }

  @Test
  void anIndexHoldsAfterItsRun() throws IOException {
    assertThat(verified()).isEqualTo(Map.of("a", List.of(), "a2", List.of(), "b", List.of()));
  }

  @Test
  void aFileThatHasChangedOrGoneIsNamed() throws IOException {
    shelf.put("a.txt", "The ferry was early.").remove("b.pdf");

    assertThat(verified())
        .containsEntry(
            "a",
            List.of(
                "is not %s any more: run ./pincite index"
                    .formatted(shelf.corpus().resolve("a.txt"))))
        .containsEntry(
            "b",
            List.of(
                "is not %s any more: run ./pincite index"
                    .formatted(shelf.corpus().resolve("b.pdf"))))
        .containsEntry("a2", List.of());
  }

  @Test
  void wordsThatTheFileHasNotAreNamed() {
    IndexedPaper held = paper("a");
    String words = "The ferry was early.";
    Paper forged =
        new Paper(
            PagedText.unpaged(words),
            List.of(
                new Passage(
                    PassageKind.PARAGRAPH,
                    new Voice.Written(),
                    List.of(),
                    new Span(0, 0),
                    new Span(0, words.length()),
                    List.of())),
            List.of());
    try (IndexBuilder builder = IndexBuilder.open(shelf.index(), false)) {
      builder.replace(held, forged);
      builder.commit();
    }

    assertThat(verified().get("a"))
        .hasSize(2)
        .anySatisfy(fault -> assertThat(fault).startsWith("lacks passage a/"))
        .anySatisfy(
            fault -> assertThat(fault).matches("has passage a/[0-9a-f]+, which the file has not"));
  }

  @Test
  void aPaperOnOtherPagesIsNamed() throws IOException {
    IndexedPaper held = paper("b");
    Path other = folder.resolve("other.pdf");
    PrintedPdf.write(other, "The Board met.", "", "It agreed.");
    try (IndexBuilder builder = IndexBuilder.open(shelf.index(), false);
        Extractor extractor = Extractor.inProcess()) {
      AsRead.Text read = (AsRead.Text) AsRead.of(extractor.extract(other), false);
      builder.replace(held, read.paper());
      builder.commit();
    }

    assertThat(verified().get("b"))
        .anySatisfy(fault ->
            assertThat(fault)
                .startsWith("has another speaker, page, heading or note at passage b/"))
        .contains("has other words or another label on page 2");
  }

  private IndexedPaper paper(String id) {
    try (PassageIndex opened = PassageIndex.open(shelf.index());
        IndexView view = opened.view()) {
      return view.paper(id);
    }
  }

  private Map<String, List<String>> verified() {
    Map<String, List<String>> verified = new LinkedHashMap<>();
    try (Extractor extractor = Extractor.inProcess()) {
      Verification.run(
          shelf.index(), extractor::extract, paper -> verified.put(paper.id(), paper.faults()));
    }
    return verified;
  }
}
