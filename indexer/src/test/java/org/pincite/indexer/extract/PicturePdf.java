package org.pincite.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes pages into pictures of themselves, as a scanner does.
public final class PicturePdf {

  private static final int DOTS_PER_INCH = 200;

  private PicturePdf() {}

  /// Makes these pages of a PDF into pictures.
  ///
  /// @param file the PDF, which is written over
  /// @param positions the pages' positions, counted from 1
  public static void make(Path file, int... positions) throws IOException {
    turned(file, 0, positions);
  }

  /// The same, as if the pages had lain turned on the scanner.
  ///
  /// @param turned clockwise, in quarters
  static void turned(Path file, int turned, int... positions) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int position : positions) {
        PDPage page = pdf.getPage(position - 1);
        page.setRotation(90 * turned);
        BufferedImage picture =
            renderer.renderImageWithDPI(position - 1, DOTS_PER_INCH, ImageType.GRAY);
        page.setRotation(0);
        draw(picture, page, pdf);
      }
      pdf.save(bytes);
    }
    Files.write(file, bytes.toByteArray());
  }

  private static void draw(BufferedImage picture, PDPage page, PDDocument pdf) throws IOException {
    float scale = 72f / DOTS_PER_INCH;
    PDRectangle box = new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale);
    page.setMediaBox(box);
    page.setCropBox(box);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(
          LosslessFactory.createFromImage(pdf, picture), 0, 0, box.getWidth(), box.getHeight());
    }
  }
}
