package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

class ExtractorTest {

  private static final String WORDS = "Will the Committee publish it? – “Yes,” said the Chair.";

  @TempDir private Path folder;

  @Test
  void readsTheSameInAChildAsHere() throws IOException {
    PdfFile.write(paper(), WORDS, "", "page three");
    try (Extractor child = Extractor.inChild(folder.resolve("tmp"), Limits.usual());
        Extractor here = Extractor.inProcess()) {
      assertThat(child.extract(paper())).isInstanceOf(Pages.class).isEqualTo(here.extract(paper()));
      PdfFile.writeLocked(paper(), WORDS);
      assertThat(child.extract(paper())).isEqualTo(here.extract(paper()));
    }
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThat(reason()).isEqualTo("is not there");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    Files.createFile(paper());
    assertThat(reason()).isEqualTo("is empty");
  }

  @Test
  void namesAnEncryptedFile() throws IOException {
    PdfFile.writeLocked(paper(), WORDS);
    assertThat(reason()).isEqualTo("is encrypted and asks for a password");
  }

  @Test
  void namesATruncatedFile() throws IOException {
    byte[] whole = Files.readAllBytes(PdfFile.write(paper(), WORDS));
    Files.write(paper(), Arrays.copyOf(whole, 100));
    assertThat(reason()).startsWith("is damaged: ");
  }

  @Test
  void namesAFileWithoutText() throws IOException {
    PdfFile.write(paper(), "");
    assertThat(reason())
        .isEqualTo(
            "has no text on its 1 page: it holds pictures of pages and wants character recognition");
  }

  @Test
  void namesAnotherKindOfFile() throws IOException {
    Files.write(paper(), new byte[] {'G', 'I', 'F', '8', '9', 'a'});
    assertThat(reason()).startsWith("is image/gif: expected ");
  }

  private String reason() {
    try (Extractor here = Extractor.inProcess()) {
      return ((Unreadable) here.extract(paper())).reason();
    }
  }

  private Path paper() {
    return folder.resolve("paper.pdf");
  }
}
