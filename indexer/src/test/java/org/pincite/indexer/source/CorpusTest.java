package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PaperDate;

class CorpusTest {

  @TempDir private Path folder;

  @Test
  void everyFileIsAPaperWithoutAManifest() throws IOException {
    Corpus corpus =
        new CorpusFolder(folder).holding("b.html", "police/2023/Minutes 1.5.pdf", "a.docx").open();

    assertThat(corpus.papers())
        .containsExactly(
            unlisted("a.docx", "a", ""),
            unlisted("b.html", "b", ""),
            unlisted("police/2023/Minutes 1.5.pdf", "Minutes 1.5", "police/2023"));
    assertThat(corpus.awaited()).isEmpty();
  }

  @Test
  void theManifestSaysWhatAPaperIs() throws IOException {
    Corpus corpus =
        new CorpusFolder(folder)
            .holding("police/letter.pdf")
            .describedBy(
                """
                papers:
                  - id: letter
                    kind: letter
                    publisher: London Assembly
                    title: Police and Crime Committee – letter to MOPAC
                    date: 2023-08-10
                    aliases: [Letter to MOPAC, MDA 1512]
                    note: Set from the published text.
                """)
            .open();

    CatalogueEntry entry =
        new CatalogueEntry(
            "letter",
            "police",
            "letter",
            "London Assembly",
            "Police and Crime Committee – letter to MOPAC",
            PaperDate.parse("2023-08-10"),
            List.of("Letter to MOPAC", "MDA 1512"));
    assertThat(corpus.papers())
        .containsExactly(
            new SourcePaper(
                folder.resolve("police/letter.pdf"), entry, "Set from the published text."));
  }

  @Test
  void aPaperIsAwaitedUntilItsFileIsThere() throws IOException {
    CorpusFolder corpus =
        new CorpusFolder(folder)
            .describedBy(
                """
                papers:
                  - {id: review, title: The Review, source: {url: "https://example.org/r.pdf"}}
                  - {id: minutes, title: Minutes, file: police/24 May.pdf, source: {where: Ask.}}
                  - {id: transcript, title: Transcript}
                """);

    assertThat(corpus.open().awaited())
        .containsExactly(
            new AwaitedPaper(
                titled("review", "", "The Review"),
                null,
                new Source(URI.create("https://example.org/r.pdf"), null, null)),
            new AwaitedPaper(
                titled("minutes", "police", "Minutes"),
                "police/24 May.pdf",
                new Source(null, "Ask.", null)),
            new AwaitedPaper(titled("transcript", "", "Transcript"), null, null));

    corpus.holding("sub/review.html", "police/24 May.pdf", "transcript");

    assertThat(corpus.open().awaited()).isEmpty();
    assertThat(corpus.papers())
        .containsExactly(
            "police/24 May.pdf = minutes", "sub/review.html = review", "transcript = transcript");
  }

  @Test
  void anEmptyFolderIsACorpusWithoutPapers() {
    assertThat(Corpus.open(folder)).isEqualTo(new Corpus(List.of(), List.of()));
  }

  @Test
  void aMissingFolderIsSaidToBeMissing() {
    Path missing = folder.resolve("papers");

    assertThatThrownBy(() -> Corpus.open(missing))
        .isInstanceOf(CorpusException.class)
        .hasMessage(
            "corpus \"%s\" is no folder: expected one with the papers in it; create it, or name another"
                .formatted(missing));
  }

  private SourcePaper unlisted(String file, String id, String collection) {
    return new SourcePaper(folder.resolve(file), titled(id, collection, id), null);
  }

  private static CatalogueEntry titled(String id, String collection, String title) {
    return new CatalogueEntry(id, collection, null, null, title, null, List.of());
  }
}
