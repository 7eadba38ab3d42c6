package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// A PDF for a test, in the fonts that every reader has. Distances are in points from a page's
/// upper left corner.
public final class PrintedPdf implements AutoCloseable {

  private static final float TOP = 100;
  private static final float LEFT = 72;
  private static final float PITCH = 14;
  private static final float SIZE = 11;

  private final PDDocument pdf = new PDDocument();

  /// Writes a PDF whose pages have these words; a line ends where they do.
  public static void write(Path file, String... pages) throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      for (String words : pages) {
        pdf.page(PDRectangle.A4);
        float y = TOP;
        for (String line : words.lines().toList()) {
          pdf.words(LEFT, y, SIZE, FontName.HELVETICA, line);
          y += PITCH;
        }
      }
      pdf.save(file);
    }
  }

  public PDDocument pdf() {
    return pdf;
  }

  public PDPage page(PDRectangle size) {
    PDPage page = new PDPage(size);
    pdf.addPage(page);
    return page;
  }

  /// Sets words on the last page.
  ///
  /// @return where they end
  public float words(float x, float y, float size, FontName name, String words) throws IOException {
    float height = lastPage().getMediaBox().getUpperRightY();
    set(Matrix.getTranslateInstance(x, height - y), size, name, words);
    return x + new PDType1Font(name).getStringWidth(words) / 1000 * size;
  }

  /// Sets words on the last page where the matrix says, in the file's own space.
  public void set(Matrix place, float size, FontName name, String words) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, lastPage(), AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(new PDType1Font(name), size);
      content.setTextMatrix(place);
      content.showText(words);
      content.endText();
    }
  }

  private PDPage lastPage() {
    return pdf.getPage(pdf.getNumberOfPages() - 1);
  }

  public Path save(Path file) throws IOException {
    pdf.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
