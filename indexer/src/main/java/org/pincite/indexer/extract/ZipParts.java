package org.pincite.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

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
    return parsed(name, Parser.xmlParser());
  }

  /// The same of a part that is an HTML page.
  Document html(String name) throws IOException {
    return parsed(name, Parser.htmlParser());
  }

  private Document parsed(String name, Parser parser) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return new Document("");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("%s unpacks to more than %d bytes".formatted(name, MOST_BYTES));
      }
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    }
  }

  /// The name of the part to which `part` is related by a type that ends with `type`; "" where
  /// there is none.
  ///
  /// @param part the name of a part, or "" for the file as a whole
  String related(String part, String type) throws IOException {
    for (Element relation : relations(part)) {
      if (relation.attr("Type").endsWith("/" + type)) {
        return resolved(part, relation);
      }
    }
    return "";
  }

  /// The name of the part to which `part` is related under this id; "" where there is none.
  String target(String part, String id) throws IOException {
    for (Element relation : relations(part)) {
      if (relation.attr("Id").equals(id)) {
        return resolved(part, relation);
      }
    }
    return "";
  }

  /// What `part` is related to outside of the file, by id: the addresses of its links.
  Map<String, String> addresses(String part) throws IOException {
    Map<String, String> addresses = new HashMap<>();
    for (Element relation : relations(part)) {
      if (relation.attr("TargetMode").equals("External")) {
        addresses.put(relation.attr("Id"), relation.attr("Target"));
      }
    }
    return addresses;
  }

  private Elements relations(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    return xml("%s_rels/%s.rels".formatted(part.substring(0, slash), part.substring(slash)))
        .select("Relationship");
  }

  private static String resolved(String part, Element relation) {
    String target = relation.attr("Target");
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
