package org.pincite.indexer.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A table of GitHub's Markdown: a header row, a row of dashes, and rows.
final class MarkdownTable {

  private static final Pattern DASHES =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*");

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern OUTER = Pattern.compile("^\\s*\\||(?<!\\\\)\\|\\s*$");

  private MarkdownTable() {}

  static boolean isTable(List<String> lines) {
    return lines.size() > 1
        && lines.getFirst().contains("|")
        && DASHES.matcher(lines.get(1)).matches();
  }

  static Element of(List<String> lines, MarkdownInline inline) {
    Element table = new Element("table");
    for (int i = 0; i < lines.size(); i++) {
      if (i != 1) {
        Element row = table.appendElement("tr");
        String cells = OUTER.matcher(lines.get(i)).replaceAll("");
        for (String cell : BAR.split(cells, -1)) {
          row.appendElement(i == 0 ? "th" : "td").append(inline.html(cell.strip()));
        }
      }
    }
    return table;
  }
}
