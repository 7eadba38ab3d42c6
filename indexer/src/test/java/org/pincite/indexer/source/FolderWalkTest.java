package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWalkTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manifest.yaml",
        "questions.jsonl",
        "police/gold.JSONL",
        ".DS_Store",
        ".git/config",
        "police/.old/minutes.pdf",
        "__MACOSX/._letter.pdf",
        "~$letter.docx", // Word, while the letter is open
        ".~lock.letter.docx#", // LibreOffice, likewise
        "letter.txt~",
        "letter.pdf.part", // Firefox, while downloading
        "letter.pdf.crdownload", // Chrome
        "~WRL0001.tmp",
        "Thumbs.db",
        "police/desktop.ini",
        " ",
      })
  void passesOver(String file) throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder).holding(file, "letter.pdf");
    Files.writeString(folder.resolve("manifest.yaml"), "");

    assertThat(corpus.papers()).containsExactly("letter.pdf = letter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md", // content detection decides, not the name
        "minutes", // no extension
        "police/manifest.yaml", // the manifest is the corpus folder's own
        "part.pdf",
        "budget~2023.pdf",
      })
  void offers(String file) throws IOException {
    assertThat(new CorpusFolder(folder).holding(file).open().papers())
        .extracting(SourcePaper::file)
        .containsExactly(folder.resolve(file));
  }

  @Test
  void aHiddenCorpusFolderIsWalked() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder.resolve(".corpus")).holding("a.pdf");

    assertThat(corpus.papers()).containsExactly("a.pdf = a");
  }

  @Test
  void aRelativeFolderGivesTheSameNames() throws IOException {
    new CorpusFolder(folder).holding("police/a.pdf");
    Path relative = Path.of("").toAbsolutePath().relativize(folder.toRealPath());

    assertThat(Corpus.open(relative.resolve("police/..")).papers())
        .extracting(paper -> paper.entry().collection())
        .containsExactly("police");
  }

  @Test
  void linksAreFollowedButNotRoundInCircles() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder.resolve("corpus")).holding("police/a.pdf");
    new CorpusFolder(folder.resolve("elsewhere")).holding("b.pdf", "inquiry/c.pdf");
    link("corpus/police/round", "corpus");
    link("corpus/b.pdf", "elsewhere/b.pdf");
    link("corpus/inquiry", "elsewhere/inquiry");

    assertThat(corpus.papers())
        .containsExactly("b.pdf = b", "inquiry/c.pdf = c", "police/a.pdf = a");
  }

  @Test
  void aLinkToNothingIsOfferedSoThatItsFailureIsReported() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder.resolve("corpus")).holding("a.pdf");
    link("corpus/b.pdf", "unplugged/b.pdf");

    assertThat(corpus.papers()).containsExactly("a.pdf = a", "b.pdf = b");
  }

  @Test
  void aPipeIsPassedOver() throws Exception {
    CorpusFolder corpus = new CorpusFolder(folder).holding("a.pdf");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is there");
    new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("pipe.pdf").toString()).start().waitFor();

    assertThat(folder.resolve("pipe.pdf")).exists();
    assertThat(corpus.papers()).containsExactly("a.pdf = a");
  }

  // In a zip file names are UTF-8 whatever the system's settings, and are kept as they are given.

  @Test
  void accentsAreComposedInIdsAndCollections() throws IOException {
    try (FileSystem zip = zip()) {
      Path corpus = zip.getPath("/corpus");
      new CorpusFolder(corpus).holding("Cafe\u0301/Re\u0301sume\u0301.pdf");

      assertThat(Corpus.open(corpus).papers())
          .extracting(SourcePaper::entry)
          .extracting("id", "collection")
          .containsExactly(tuple("R\u00e9sum\u00e9", "Caf\u00e9"));
    }
  }

  @Test
  void namesThatDifferInHowAccentsAreWrittenAreRefused() throws IOException {
    try (FileSystem zip = zip()) {
      Path corpus = zip.getPath("/corpus");
      new CorpusFolder(corpus).holding("e\u0301.pdf", "\u00e9.pdf");

      assertThatThrownBy(() -> Corpus.open(corpus))
          .isInstanceOf(CorpusException.class)
          .hasMessage(
              "corpus \"/corpus\" holds two files whose names read alike, \"\u00e9.pdf\":"
                  + " expected one to be renamed");
    }
  }

  private FileSystem zip() throws IOException {
    URI uri = URI.create("jar:" + folder.resolve("corpus.zip").toUri());
    return FileSystems.newFileSystem(uri, Map.of("create", "true"));
  }

  private void link(String from, String to) throws IOException {
    Files.createSymbolicLink(folder.resolve(from), folder.resolve(to));
  }
}
