package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// What Tika makes of a file as a whole: its words in the right character set, or as XHTML.
final class TikaText {

  private static final AutoDetectParser PARSER = new AutoDetectParser();

  private TikaText() {}

  /// The letters of a file of plain text or HTML, in the character set that it names or that its
  /// bytes suggest.
  static String decoded(Path file) throws IOException, TikaException {
    try (TikaInputStream in = TikaInputStream.get(file);
        AutoDetectReader reader = new AutoDetectReader(in, new Metadata())) {
      return reader.readAllAsString();
    }
  }

  /// A file as XHTML, whole, without what is attached to it.
  static String xhtml(TikaInputStream in) throws IOException, TikaException, SAXException {
    ContentHandler handler = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NoAttachments());
    PARSER.parse(in, handler, metadata, context);
    return handler.toString();
  }

  /// Attached files are no words of the paper.
  private static final class NoAttachments implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
