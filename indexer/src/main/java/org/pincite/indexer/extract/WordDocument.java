package org.pincite.indexer.extract;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Brings a Word file (DOCX, ECMA-376 part 1, chapter 17) to [Markup]: its body, then its notes.
final class WordDocument {

  /// What is deleted or moved away, what Word writes for older readers beside the thing itself, and
  /// what commands a field.
  private static final String UNREAD =
      "w|del, w|moveFrom, mc|Fallback, w|instrText, w|delText, w|delInstrText, w|sdtPr,"
          + " w|r:has(> w|rPr > w|vanish)";

  /// Everything else that holds letters holds measures and names.
  private static final Set<String> WORDS = Set.of("w:t", "m:t");

  private final WordStyles styles;
  private final WordNumbers numbers;

  private WordDocument(WordStyles styles, WordNumbers numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  static Document read(ZipParts parts) throws IOException {
    String main = parts.related("", "officeDocument");
    WordStyles styles = new WordStyles(parts.xml(parts.related(main, "styles")));
    WordNumbering numbering =
        new WordNumbering(parts.xml(parts.related(main, "numbering")), styles);
    WordDocument word = new WordDocument(styles, new WordNumbers(numbering, styles));
    Document document = read(parts, main);
    Document settings = parts.xml(parts.related(main, "settings"));
    for (WordNotes.Kind kind : WordNotes.Kind.values()) {
      Document bodies = read(parts, parts.related(main, kind.part()));
      new WordNotes(kind, settings, bodies).tie(document);
    }
    word.write(document);
    WordChunks.bringIn(parts, main, document);
    return document;
  }

  private static Document read(ZipParts parts, String name) throws IOException {
    Document part = parts.xml(name);
    WordLinks.write(part, parts.addresses(name));
    part.select(UNREAD).remove();
    return part;
  }

  private void write(Document document) {
    numbers.write(document);
    textBoxesBehindTheirParagraphs(document);
    for (Element element : document.getAllElements()) {
      write(element);
    }
    document.select("w|pPr, w|rPr, w|trPr").remove();
  }

  private void write(Element element) {
    if (!WORDS.contains(element.normalName())) {
      element.textNodes().forEach(TextNode::remove);
    }
    switch (element.normalName()) {
      case "w:p" -> element.tagName(nameOf(element));
      case "w:r" -> element.tagName(styles.isBold(element) ? "b" : "span");
      case "w:tbl" -> element.tagName("table");
      case "w:tr" -> element.tagName("tr").attr(Markup.HEADER, isHeader(element));
      case "w:tc" -> element.tagName("td");
      case "w:tab", "w:ptab" -> element.appendText(" ");
      case "w:nobreakhyphen" -> element.appendText("-");
      case "w:br", "w:cr" ->
          element.tagName(element.attr("w:type").equals("page") ? Markup.PAGE_BREAK : "br");
      default -> {}
    }
  }

  private static boolean isHeader(Element row) {
    return row.selectFirst("> w|trPr > w|tblHeader") != null;
  }

  private String nameOf(Element paragraph) {
    int level = styles.headingLevel(paragraph);
    if (level > 0) {
      return "h" + level;
    }
    return numbers.isItem(paragraph) || styles.isItem(paragraph) ? "li" : "p";
  }

  /// A text box is anchored within a word or before the first: its paragraphs are moved behind the
  /// one that holds it.
  private static void textBoxesBehindTheirParagraphs(Document document) {
    for (Element box : document.select("w|txbxContent")) {
      Node outermost = box;
      for (Element up = box; up != null; up = up.parent()) {
        outermost = up.normalName().equals("w:p") ? up : outermost;
      }
      if (!outermost.equals(box)) {
        outermost.after(box);
      }
    }
  }
}
