package org.pincite.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The parts of a Word or OpenDocument file, each an XML file in a zip. No part's entities or
/// addresses are followed.
final class ZipParts implements AutoCloseable {

  /// A part that unpacks to more is no paper: a report of 400 pages has 10 MB of it.
  private static final int MOST_BYTES = 150_000_000;

  private final ZipFile zip;

  ZipParts(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /// The part with this name; one without elements where the file has no such part.
  Document xml(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return new Document("");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("%s unpacks to more than %d bytes".formatted(name, MOST_BYTES));
      }
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    }
  }

  /// The name of the part to which `part` is related by a type that ends with `type`; "" where
  /// there is none.
  ///
  /// @param part the name of a part, or "" for the file as a whole
  String related(String part, String type) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String relations = "%s_rels/%s.rels".formatted(folder, part.substring(slash));
    for (Element relation : xml(relations).select("Relationship")) {
      if (relation.attr("Type").endsWith("/" + type)) {
        String target = relation.attr("Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
