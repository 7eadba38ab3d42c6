package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.pincite.indexer.extract.Extraction.Unreadable;
import org.xml.sax.SAXException;

/// Reads files in this process: what the child does, and what tests do with files of their own. A
/// file that hangs or needs more memory than there is takes the process with it.
final class InProcess implements Reading {

  private static final String PDF = "application/pdf";

  /// How Tika calls a Word file behind a password.
  private static final String PROTECTED = "application/x-tika-ooxml-protected";

  private static final String ENCRYPTED = "is encrypted and asks for a password";

  /// Not Tika's facade, which makes all its parsers as well: a third of a child's start.
  private final Detector detector = new DefaultDetector();

  /// A way of reading, which ends with exceptions of every kind.
  private interface Attempt {
    Extraction read() throws IOException, TikaException, SAXException;
  }

  @Override
  public Extraction read(Path file) {
    return attempt(() -> {
      String type = type(file);
      FlowFormat format = FlowFormat.of(type);
      if (format != null) {
        return FlowFiles.read(file, format);
      }
      return type.equals(PDF) ? PdfPages.read(file) : new Unreadable(notAPaper(type));
    });
  }

  @Override
  public Extraction recognise(Path file, Picture picture) {
    return attempt(() -> PdfPicture.read(file, picture));
  }

  private static Extraction attempt(Attempt attempt) {
    try {
      return attempt.read();
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      return new Unreadable(ENCRYPTED);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      // PDFBox and Tika meet broken files with exceptions of every kind; each of them is the file's
      // fault.
      return new Unreadable("is damaged: " + reason(e));
    } catch (StackOverflowError e) {
      return new Unreadable("is damaged: its parts are nested too deeply");
    }
  }

  private String type(Path file) throws IOException {
    Metadata name = new Metadata();
    try (TikaInputStream bytes = TikaInputStream.get(file, name)) {
      return detector.detect(bytes, name).toString();
    }
  }

  @Override
  public void close() {
    // holds nothing
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
