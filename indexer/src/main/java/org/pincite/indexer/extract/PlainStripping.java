package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF's words as PDFBox alone strips them, without place, size or structure: the measure of how
/// long reading a paper may take.
public final class PlainStripping {

  private PlainStripping() {}

  /// The words of a PDF in one string.
  ///
  /// @throws UncheckedIOException if the file cannot be read
  public static String of(Path file) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
