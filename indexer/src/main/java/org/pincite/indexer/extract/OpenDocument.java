package org.pincite.indexer.extract;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Brings an OpenDocument text (ODT, ISO/IEC 26300) to [Markup].
final class OpenDocument {

  private static final String UNREAD =
      "office|annotation, text|tracked-changes, office|automatic-styles, office|font-face-decls,"
          + " office|scripts, office|forms, svg|title, svg|desc, text|note-citation";

  private static final Pattern LEVEL = Pattern.compile("[1-9]");

  private final Set<String> boldStyles = new HashSet<>();

  private OpenDocument() {}

  static Document read(ZipParts parts) throws IOException {
    if (parts.xml("META-INF/manifest.xml").selectFirst("manifest|encryption-data") != null) {
      throw new EncryptedDocumentException("an OpenDocument file with a password");
    }
    Document document = parts.xml("content.xml");
    OpenDocument open = new OpenDocument();
    open.learnStyles(parts.xml("styles.xml"));
    open.learnStyles(document);
    document.select("text|note").forEach(OpenDocument::write);
    document.select(UNREAD).remove();
    document.getAllElements().forEach(open::rename);
    return document;
  }

  /// A style is bold by itself, or by the one that it rests on and that stands before it.
  private void learnStyles(Document part) {
    for (Element style : part.select("style|style")) {
      Element weight = style.selectFirst("> style|text-properties[fo:font-weight]");
      boolean bold =
          weight == null
              ? boldStyles.contains(style.attr("style:parent-style-name"))
              : weight.attr("fo:font-weight").equals("bold");
      if (bold) {
        boldStyles.add(style.attr("style:name"));
      }
    }
  }

  /// A note stands where it is called, with the number that was last drawn.
  private static void write(Element note) {
    Element citation = note.selectFirst("> text|note-citation");
    Element body = note.selectFirst("> text|note-body");
    Document root = note.ownerDocument();
    if (citation == null || body == null || citation.text().isBlank() || root == null) {
      return;
    }
    String number = citation.text().strip();
    String id = "%s-%s".formatted(note.attr("text:note-class"), note.attr("text:id") + number);
    Element written = Markup.note(id, number);
    List.copyOf(body.childNodes()).forEach(written::appendChild);
    note.replaceWith(Markup.call(id));
    root.children().getLast().appendChild(written);
  }

  private void rename(Element element) {
    switch (element.normalName()) {
      case "text:h" -> element.tagName("h" + levelOf(element));
      case "text:p" -> {
        element.tagName("p");
        embolden(element);
      }
      case "text:span" -> embolden(element);
      case "text:a" -> element.tagName("a").attr("href", element.attr("xlink:href"));
      case "text:list-item" -> element.tagName("li");
      case "text:line-break" -> element.tagName("br");
      case "text:soft-page-break" -> {}
      case "text:s", "text:tab" -> element.appendText(" ");
      case "table:table" -> element.tagName("table");
      case "table:table-header-rows" -> element.tagName("thead");
      case "table:table-row" -> element.tagName("tr");
      case "table:table-cell" -> element.tagName("td");
      default -> {}
    }
  }

  private static String levelOf(Element heading) {
    String level = heading.attr("text:outline-level");
    return LEVEL.matcher(level).matches() ? level : "9";
  }

  private void embolden(Element element) {
    if (boldStyles.contains(element.attr("text:style-name"))) {
      Element bold = new Element("b");
      List.copyOf(element.childNodes()).forEach(bold::appendChild);
      element.appendChild(bold);
    }
  }
}
