package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.extract.Extraction.Unreadable;

class BrokenFilesTest {

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        argumentSet("no bytes", "a.docx", "", "is empty"),
        argumentSet("nothing but space", "a.txt", " \n\n ", "has no words"),
        argumentSet(
            "a page that shows nothing", "a.html", "<html><script>x()</script>", "has no words"),
        argumentSet(
            "another kind of file",
            "a.png",
            "\u0089PNG\r\n\u001a\n",
            "is image/png: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatCannotBeReadSaysWhy(String name, String words, String reason) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, words.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(Extractor.inProcess().extract(file)).isEqualTo(new Unreadable(reason));
  }

  @Test
  void aWordFileCutShortIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(new WordFile().paragraph("Words.").write(folder));
    Path file = folder.resolve("cut.docx");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(Extractor.inProcess().extract(file))
        .isInstanceOfSatisfying(
            Unreadable.class, read -> assertThat(read.reason()).startsWith("is damaged: "));
  }

  @Test
  void aFileThatIsGoneIsNotThere() {
    assertThat(Extractor.inProcess().extract(folder.resolve("gone.docx")))
        .isEqualTo(new Unreadable("is not there"));
  }
}
