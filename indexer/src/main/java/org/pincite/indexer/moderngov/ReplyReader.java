package org.pincite.indexer.moderngov;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a reply of the web service.
///
/// jsoup's XML reader has no document types and resolves no entity that a document declares; where
/// HTML stands unescaped in the XML, with `<br>` and `&nbsp;`, it closes what was left open.
final class ReplyReader {

  /// Of a reply's end, in which its last tag stands, in bytes.
  private static final int TAIL = 512;

  private ReplyReader() {}

  /// The outermost element of a reply.
  ///
  /// @param root its name, in small letters
  /// @throws NotXmlException if something else answered
  /// @throws ModernGovException if the reply is the web service's, and not whole
  static Element read(Path file, URI from, String root) throws IOException, NotXmlException {
    Document document = parsed(file);
    Element outermost = document.firstElementChild();
    if (isPage(document, outermost)) {
      throw new NotXmlException(
          "%s is a web page: expected the XML of ModernGov's web service, <%s>."
              .formatted(from, root));
    }
    if (outermost == null || !outermost.normalName().equals(root)) {
      String found = outermost == null ? "no XML" : "<%s>".formatted(outermost.normalName());
      throw new NotXmlException(
          "%s is %s: expected the XML of ModernGov's web service, <%s>."
              .formatted(from, found, root));
    }
    if (!tail(file).matches("(?s).*(?:</%1$s\\s*>|<%1$s(?:\\s[^>]*)?/>).*".formatted(root))) {
      throw new ModernGovException(
          "%s breaks off: expected </%s> at its end; try again later.".formatted(from, root));
    }
    return outermost;
  }

  private static Document parsed(Path file) throws IOException {
    Parser lenient = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    try (InputStream bytes = Files.newInputStream(file)) {
      return Jsoup.parse(bytes, null, "", lenient);
    }
  }

  private static boolean isPage(Document document, @Nullable Element outermost) {
    for (Node node : document.childNodes()) {
      if (node instanceof DocumentType type && type.name().equalsIgnoreCase("html")) {
        return true;
      }
    }
    return outermost != null
        && (outermost.normalName().equals("html") || outermost.normalName().equals("script"));
  }

  private static String tail(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).strip();
    }
  }
}
