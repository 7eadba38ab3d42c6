package org.pincite.indexer.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Makes the paragraphs of a signed RTF file into cells, headings and items.
final class RichTextBlocks {

  private static final Pattern SIGNS = Pattern.compile("[\uE103-\uE118]");

  /// A label that paragraphs of a report bear, and not the items of a list: "4.", "2.1".
  private static final Pattern COUNTED =
      Pattern.compile("%s\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s".formatted(RichTextSigns.LABEL));

  /// A label without letters or digits, often a letter of a symbol font that nobody else has.
  private static final Pattern BULLET =
      Pattern.compile("%s[^\\p{L}\\p{N}\\s(]\\s".formatted(RichTextSigns.LABEL));

  private @Nullable Element table;
  private @Nullable Element row;
  private Element cell = new Element("td");

  void write(Document document) {
    document.body().select("p, li").forEach(this::write);
    for (TextNode text : document.body().nodeStream(TextNode.class).toList()) {
      String words = BULLET.matcher(text.getWholeText()).replaceAll("");
      text.text(SIGNS.matcher(words).replaceAll(""));
    }
  }

  private void write(Element block) {
    String words = block.wholeText();
    boolean taken = false;
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case RichTextSigns.ROW_BEGINS -> beginRow(block);
        case RichTextSigns.HEADER_ROW -> {
          if (row != null) {
            row.attr(Markup.HEADER, true);
          }
        }
        case RichTextSigns.CELL_ENDS -> {
          beginRow(block);
          taken |= endCell(block, taken);
        }
        case RichTextSigns.ROW_ENDS -> row = null;
        default -> {}
      }
    }
    if (row != null && !taken) {
      cell.appendChild(block);
    } else if (!taken && !SIGNS.matcher(words).replaceAll("").isBlank()) {
      table = null;
      name(block, words);
    }
  }

  /// Opens a row where none is open, in the table that the last row was of if nothing has come in
  /// between.
  private void beginRow(Element before) {
    if (row != null) {
      return;
    }
    Element rows = table;
    if (rows == null) {
      rows = new Element("table");
      before.before(rows);
      table = rows;
    }
    row = rows.appendElement("tr");
    cell = new Element("td");
  }

  /// @return whether the block is in a cell now
  private boolean endCell(Element block, boolean taken) {
    if (!taken) {
      cell.appendChild(block);
    }
    if (row != null) {
      row.appendChild(cell);
    }
    cell = new Element("td");
    return true;
  }

  private static void name(Element block, String words) {
    for (int level = 0; level < RichTextSigns.LEVELS; level++) {
      if (words.indexOf(RichTextSigns.HEADING + level) >= 0) {
        block.tagName("h" + (level + 1));
        return;
      }
    }
    if (words.indexOf(RichTextSigns.LABEL) >= 0) {
      block.tagName(COUNTED.matcher(words).find() ? "p" : "li");
    }
  }
}
