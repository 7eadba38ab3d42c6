package org.pincite.indexer.extract;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// A file that cannot be read is a reason, never an exception.
class UnreadableTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.pdf");
  }

  @Test
  void aFileThatIsGone() {
    assertUnreadable("is not there");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(file);

    assertUnreadable("is empty");
  }

  @Test
  void aFileOfAnotherKindWhateverItsNameSays() throws IOException {
    Files.writeString(file, "GIF89a, a picture");

    assertUnreadable(
        "is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text");
  }

  @Test
  void anEncryptedFile() throws IOException {
    encrypt("secret");

    assertUnreadable("is encrypted and asks for a password");
  }

  @Test
  void aFileThatAnybodyMayOpenIsReadThoughItIsEncrypted() throws IOException {
    encrypt("");

    assertThat(Extractor.inProcess().extract(file)).isInstanceOf(Pages.class);
  }

  @Test
  void aFileWithoutPages() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      pdf.save(file);
    }

    assertUnreadable("has no pages");
  }

  @ParameterizedTest
  @CsvSource({"1, page", "3, pages"})
  void picturesOfPages(int count, String pages) throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      for (int i = 0; i < count; i++) {
        addPicture(pdf);
      }
      pdf.save(file);
    }

    assertUnreadable(
        "has no text on its %d %s, but pictures: --ocr reads the words in them"
            .formatted(count, pages));
  }

  @Test
  void aFileThatIsCutOff() throws IOException {
    PrintedPdf.write(file, "one", "two", "three");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertUnreadable("is cut off: the end of the PDF is missing");
  }

  private void encrypt(String password) throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      pdf.page(PDRectangle.A4);
      pdf.words(72, 100, 11, HELVETICA, "words");
      pdf.pdf().protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      pdf.save(file);
    }
  }

  private static void addPicture(PrintedPdf pdf) throws IOException {
    BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content =
        new PDPageContentStream(pdf.pdf(), pdf.page(PDRectangle.A4))) {
      content.drawImage(LosslessFactory.createFromImage(pdf.pdf(), picture), 0, 0, 595, 842);
    }
  }

  private void assertUnreadable(String reason) {
    assertThat(Extractor.inProcess().extract(file)).isEqualTo(new Unreadable(reason));
  }
}
