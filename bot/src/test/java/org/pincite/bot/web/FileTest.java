package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.web.ProblemAssert.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneSite.class)
class FileTest {

  private static final String LETTER = "/api/documents/letter-to-mopac-2023-08-10/file";
  private static final String MINUTES =
      "/api/documents/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting/file";

  private final Site site;

  FileTest(Site site) {
    this.site = site;
  }

  @Test
  void givesTheBytesOfTheFileWithItsTypeToBeShown() throws IOException {
    var response = site.bytes(LETTER);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(Files.readAllBytes(Path.of("..", "corpus", "letter-to-mopac-2023-08-10.pdf")));
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("inline; "));
  }

  @Test
  void encodesTheNameOfTheFile() throws IOException {
    var response = site.bytes(MINUTES);

    assertThat(response.body()).isEqualTo(HandmadePapers.MINUTES_BYTES);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value ->
            assertThat(value)
                .matches("\\p{ASCII}+")
                .endsWith(
                    "filename*=UTF-8''Minutes%20of%20%E2%80%9CPrevious%E2%80%9D%20%22Meeting%22.pdf"));
  }

  @Test
  void givesAPartOfTheFile() throws IOException {
    var response = site.get(MINUTES, "Range", "bytes=1-3");

    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.body()).isEqualTo("PDF");
  }

  @Test
  void saysThatAFileIsGone() throws IOException {
    assertProblem(
        site.get("/api/documents/Notes,%20May%202025/file"),
        404,
        "the file of paper \"Notes, May 2025\" is no longer in the corpus: put Notes, May 2025.docx back, or run ./pincite index");
  }

  @Test
  void givesNoFileThatTheIndexDoesNotName() throws IOException {
    assertProblem(
        site.get("/api/documents/..%2F..%2Fpom.xml/file"),
        404,
        "no paper has the id \"../../pom.xml\": ./pincite index and /api/documents list the ids");
  }
}
