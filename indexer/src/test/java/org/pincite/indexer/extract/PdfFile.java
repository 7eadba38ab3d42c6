package org.pincite.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes small PDFs for tests.
public final class PdfFile {

  private PdfFile() {}

  /// A PDF with a page for each of the lines.
  public static Path write(Path file, String... pages) throws IOException {
    return Files.write(file, bytes(null, pages));
  }

  /// The same, to be opened with a password alone.
  static Path writeLocked(Path file, String... pages) throws IOException {
    return Files.write(file, bytes("secret", pages));
  }

  private static byte[] bytes(String password, String... pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (String line : pages) {
        pdf.addPage(page(pdf, line));
      }
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDPage page(PDDocument pdf, String line) throws IOException {
    PDPage page = new PDPage();
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 720);
      content.showText(line);
      content.endText();
    }
    return page;
  }
}
