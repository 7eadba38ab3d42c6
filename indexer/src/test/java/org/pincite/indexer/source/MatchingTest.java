package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "letter.pdf,           letter",
    "police/letter.pdf,    letter",
    "police/letter.pdf,    police/letter",
    "letter.pdf,           letter.pdf", // the extension was written too
    "Minutes 24.5.23.pdf,  Minutes 24.5.23",
  })
  void anEntryDescribesTheFileThatItsIdNames(String file, String id) throws IOException {
    CorpusFolder corpus = corpus("papers: [{id: %s, title: A}]".formatted(id)).holding(file);

    assertThat(corpus.papers()).containsExactly(file + " = " + id);
    assertThat(corpus.open().awaited()).isEmpty();
  }

  @Test
  void theFileAtTheTopIsMeantBeforeOneInAFolder() throws IOException {
    CorpusFolder corpus =
        corpus("papers: [{id: letter, title: A}]").holding("letter.pdf", "police/letter.pdf");

    assertThat(corpus.papers())
        .containsExactly("letter.pdf = letter", "police/letter.pdf = police/letter");
  }

  @Test
  void theKeyFileSaysWhichOfSeveralIsMeant() throws IOException {
    CorpusFolder corpus =
        corpus("papers: [{id: letter, file: letter.pdf, title: A}]")
            .holding("letter.pdf", "letter.docx");

    assertThat(corpus.papers()).containsExactly("letter.docx = letter.docx", "letter.pdf = letter");
  }

  @Test
  void aFileLeftOverDoesNotTakeAnAwaitedPapersId() throws IOException {
    CorpusFolder corpus =
        corpus("papers: [{id: letter, file: police/signed.pdf, title: A}]").holding("letter.pdf");

    assertThat(corpus.papers()).containsExactly("letter.pdf = letter.pdf");
    assertThat(corpus.open().awaited()).extracting(p -> p.entry().id()).containsExactly("letter");
  }

  @Test
  void anEntryThatMayMeanSeveralFilesIsRefused() throws IOException {
    CorpusFolder corpus =
        corpus("papers:\n- {id: letter, title: A}").holding("x/letter.pdf", "y/letter.pdf");

    refuses(
        corpus,
        "line 2: id \"letter\" may mean \"x/letter.pdf\" and \"y/letter.pdf\":"
            + " expected the key file to say which");
  }

  @Test
  void twoEntriesForOneFileAreRefused() throws IOException {
    CorpusFolder corpus =
        corpus(
                """
                papers:
                  - {id: letter, title: A}
                  - {id: signed letter, title: B, file: police/letter.pdf}
                """)
            .holding("police/letter.pdf");

    refuses(
        corpus,
        "line 2: id \"letter\" means \"police/letter.pdf\", which another entry describes:"
            + " expected one entry for a file");
  }

  @Test
  void anIdThatIsTheNameOfAnUnlistedFileIsRefused() throws IOException {
    CorpusFolder corpus =
        corpus("papers: [{id: letter.pdf, title: A, file: a.pdf}]")
            .holding("a.pdf", "letter.pdf", "letter.docx");

    refuses(
        corpus,
        "line 1: id \"letter.pdf\" is the path of a file without an entry:"
            + " expected an id that is no such path");
  }

  private CorpusFolder corpus(String manifest) throws IOException {
    return new CorpusFolder(folder).describedBy(manifest);
  }

  private void refuses(CorpusFolder corpus, String sentence) {
    assertThatThrownBy(corpus::open)
        .isInstanceOf(CorpusException.class)
        .hasMessage(folder.resolve("manifest.yaml") + " " + sentence);
  }
}
