package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Reads files: the package's one entrance.
public final class Extractor {

  private static final String PDF = "application/pdf";

  private final Tika tika = new Tika();

  /// Reads one file. A file that cannot be read is a result, not an exception.
  public Extraction extract(Path file) {
    try {
      if (Files.size(file) == 0) {
        return new Unreadable("is empty");
      }
      String type = tika.detect(file);
      return type.equals(PDF) ? PdfPages.read(file) : new Unreadable(notAPaper(type));
    } catch (NoSuchFileException e) {
      return new Unreadable("is not there");
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken files with exceptions of every kind; each of them is the file's fault.
      return new Unreadable("is damaged: " + reason(e));
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String notAPaper(String type) {
    return "is %s: expected a PDF".formatted(type);
  }
}
