package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.pincite.indexer.extract.Extraction.Unreadable;
import org.xml.sax.SAXException;

/// Reads files: the package's one entrance.
public final class Extractor {

  private static final String PDF = "application/pdf";

  /// How Tika calls a Word file behind a password.
  private static final String PROTECTED = "application/x-tika-ooxml-protected";

  private static final String ENCRYPTED = "is encrypted and asks for a password";

  private final Tika tika = new Tika();

  /// Reads one file. A file that cannot be read is a result, not an exception.
  public Extraction extract(Path file) {
    try {
      if (Files.size(file) == 0) {
        return new Unreadable("is empty");
      }
      String type = tika.detect(file);
      FlowFormat format = FlowFormat.of(type);
      if (format != null) {
        return FlowFiles.read(file, format);
      }
      return type.equals(PDF) ? PdfPages.read(file) : new Unreadable(notAPaper(type));
    } catch (NoSuchFileException e) {
      return new Unreadable("is not there");
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      return new Unreadable(ENCRYPTED);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      // PDFBox and Tika meet broken files with exceptions of every kind; each of them is the file's
      // fault.
      return new Unreadable("is damaged: " + reason(e));
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String notAPaper(String type) {
    return type.equals(PROTECTED)
        ? ENCRYPTED
        : "is %s: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text"
            .formatted(type);
  }
}
