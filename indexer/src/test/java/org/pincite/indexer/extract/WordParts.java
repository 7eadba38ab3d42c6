package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file for a test, written as its parts are in the file.
public final class WordParts {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /// @param body what stands in the document's body, with the usual prefixes
  public WordParts(String body) {
    part(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """);
    part(
        "_rels/.rels",
        related(
            "<Relationship Id='d' Type='%s/officeDocument' Target='word/document.xml'/>"
                .formatted(RELATIONS)));
    part("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
  }

  /// Adds a part that the document is related to by its name, such as "numbering" or "styles".
  public WordParts with(String name, String content) {
    return with(name, name, name + ".xml", xml(name, content));
  }

  /// Adds a part of any kind.
  ///
  /// @param id what the document calls it by
  public WordParts with(String id, String type, String name, String content) {
    relations.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONS, type, name));
    part("word/" + name, content);
    return this;
  }

  public Path write(Path folder) throws IOException {
    part("word/_rels/document.xml.rels", related(relations.toString()));
    Path file = folder.resolve("paper.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  private void part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String xml(String root, String content) {
    return "<w:%1$s xmlns:w='%2$s' xmlns:r='%3$s'>%4$s</w:%1$s>"
        .formatted(root, WORD, RELATIONS, content);
  }

  private static String related(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>"
        .formatted(relations);
  }
}
