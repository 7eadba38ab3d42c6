package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnspacedTest {

  private static final String SPACED =
      """
      A meeting of the Committee has been called by the Chair of the Committee to deal with
      the business listed below. This meeting will be open to the public. There is access for
      disabled people, and induction loops are available in Llanfairpwllgwyngyll, by the station.
      """;

  @TempDir Path folder;

  @Test
  void aPageWithoutSpacesIsNamedAndTheOthersAreRead() throws IOException {
    Path file = folder.resolve("pack.pdf");
    PrintedPdf.write(file, SPACED, SPACED.replace(" ", ""), SPACED);

    Extraction read = Extractor.inProcess().extract(file);

    assertThat(read.unread())
        .containsExactly(
            "page 2: words without spaces between them, which cannot be told apart (--ocr reads"
                + " them anew)");
    assertThat(((Extraction.Pages) read).pages())
        .extracting(page -> page.lines().size())
        .containsExactly(3, 0, 3);
  }

  @Test
  void aPaperWithoutSpacesFailsWithTheReason() throws IOException {
    Path file = folder.resolve("pack.pdf");
    PrintedPdf.write(file, SPACED.replace(" ", ""));

    assertThat(Extractor.inProcess().extract(file))
        .isEqualTo(
            new Extraction.Unreadable(
                "has no text on its 1 page (page 1: words without spaces between them, which cannot"
                    + " be told apart (--ocr reads them anew))"));
  }

  @Test
  void aFewLongWordsAreNoSuchPage() throws IOException {
    Path file = folder.resolve("name.pdf");
    PrintedPdf.write(file, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");

    assertThat(Extractor.inProcess().extract(file).unread()).isEqualTo(List.of());
  }
}
