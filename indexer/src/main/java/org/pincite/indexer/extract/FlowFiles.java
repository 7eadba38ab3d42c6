package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/// Reads files without pages: each format is brought to [Markup], and that is read.
///
/// Tika loses what ties a note to its call, and which row is a header, so Word and OpenDocument
/// files are read from their own parts. One that is too old or too broken for that is read by Tika,
/// without notes.
final class FlowFiles {

  private FlowFiles() {}

  static Extraction read(Path file, FlowFormat format)
      throws IOException, TikaException, SAXException {
    return switch (format) {
      case WORD, LEGACY_WORD, OPEN_DOCUMENT -> office(file, format);
      case WORD_XML -> tika(file);
      case RICH_TEXT -> MarkupReader.read(richText(file));
      case HTML -> MarkupReader.read(html(TikaText.decoded(file)));
      case MARKDOWN -> MarkupReader.read(Markdown.read(TikaText.decoded(file)));
      case PLAIN_TEXT -> MarkupReader.read(PlainText.read(TikaText.decoded(file)));
    };
  }

  private static Extraction office(Path file, FlowFormat format)
      throws IOException, TikaException, SAXException {
    try {
      Document document = format == FlowFormat.LEGACY_WORD ? LegacyWord.read(file) : zipped(file);
      Extraction read = MarkupReader.read(document);
      return read instanceof Extraction.Flow ? read : tika(file);
    } catch (EncryptedDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return tika(file);
    }
  }

  private static Document zipped(Path file) throws IOException {
    try (ZipParts parts = new ZipParts(file)) {
      return parts.has("content.xml") ? OpenDocument.read(parts) : WordDocument.read(parts);
    }
  }

  private static Extraction tika(Path file) throws IOException, TikaException, SAXException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return MarkupReader.read(Jsoup.parse(TikaText.xhtml(in)));
    }
  }

  private static Document richText(Path file) throws IOException, TikaException, SAXException {
    byte[] signed = RichTextSigns.in(Files.readAllBytes(file));
    try (TikaInputStream in = TikaInputStream.get(signed)) {
      return RichText.read(TikaText.xhtml(in));
    }
  }

  private static Document html(String text) {
    Document document = Jsoup.parse(text);
    LinkedNotes.mark(document);
    SuperscriptNotes.mark(document);
    return document;
  }
}
