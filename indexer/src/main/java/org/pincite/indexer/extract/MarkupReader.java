package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Reads [Markup] from its beginning to its end. It keeps no stack of its own calls: files nest
/// thousands deep.
final class MarkupReader implements NodeFilter {

  private final FlowBuilder flow = new FlowBuilder();
  private int bold;
  private int preformatted;
  private int noteDepth;
  private boolean beginsItem;

  /// Where the words of the open link lead to; null outside of one.
  private @Nullable String address;

  /// The innermost table whose rows are read as rows; null outside of one.
  private @Nullable Element table;

  private int tables;
  private List<RawText> cells = new ArrayList<>();

  private MarkupReader() {}

  static Extraction read(Document document) {
    MarkupReader reader = new MarkupReader();
    document.filter(reader);
    return reader.flow.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Markup.isUnread(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Markup.isBlock(element)) {
      endBlock(RawBlock.Paragraph::new);
    }
    bold += Markup.isBold(element) ? 1 : 0;
    open(element);
    return FilterResult.CONTINUE;
  }

  /// Adds words; the lines of preformatted ones are lines of their block.
  private void add(String words) {
    List<String> lines = preformatted > 0 ? words.lines().toList() : List.of(words);
    for (String line : lines) {
      flow.add(line, bold > 0, address);
      if (preformatted > 0) {
        flow.endLine();
      }
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "a" -> address = element.hasAttr("href") ? element.attr("href") : null;
      case "br" -> flow.endLine();
      case "li" -> beginsItem = true;
      case "table" -> openTable(element);
      case "td", "th" -> {
        if (inRow()) {
          flow.openAside();
        }
      }
      case "pre" -> preformatted++;
      case Markup.CALL -> flow.call(element.attr(Markup.CALLED));
      case Markup.NOTE -> {
        flow.openAside();
        noteDepth++;
      }
      case Markup.UNREAD_PART -> flow.leave(element.attr(Markup.NAME));
      case Markup.PAGE_BREAK -> {
        endBlock(RawBlock.Paragraph::new);
        flow.add(new RawBlock.PageBreak());
      }
      default -> {}
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    int level = Markup.headingLevel(element);
    if (level > 0) {
      flow.endBlock(text -> new RawBlock.Heading(level, text));
    } else if (Markup.isBlock(element)) {
      endBlock(RawBlock.Paragraph::new);
    }
    bold -= Markup.isBold(element) ? 1 : 0;
    close(element);
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> address = null;
      case "li" -> beginsItem = false;
      case "table" -> table = element.equals(table) ? null : table;
      case "td", "th" -> {
        if (inRow()) {
          cells.add(flow.closeAside());
        }
      }
      case "tr" -> {
        if (inRow()) {
          closeRow(element);
        }
      }
      case "pre" -> preformatted--;
      case Markup.NOTE -> closeNote(element);
      default -> {}
    }
  }

  /// Whether cells are read as cells: a table within a note is but words of the note, and so is a
  /// row that is a note.
  private boolean inRow() {
    return table != null && noteDepth == 0;
  }

  private void openTable(Element element) {
    if (table == null && noteDepth == 0 && Markup.isTabular(element)) {
      table = element;
      tables++;
    }
  }

  private void closeRow(Element row) {
    boolean header =
        row.hasAttr(Markup.HEADER)
            || row.closest("thead") != null
            || row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    if (cells.stream().anyMatch(cell -> !cell.words().isEmpty())) {
      flow.add(new RawBlock.Row(tables, cells, header));
    }
    cells = new ArrayList<>();
  }

  private void closeNote(Element element) {
    noteDepth--;
    String number = element.attr(Markup.NUMBER);
    RawText words = NoteNumber.takenOff(flow.closeAside(), number);
    flow.add(new RawNote(element.attr(Markup.ID), number, words));
  }

  /// Ends the open block as an item where it is the first of one, else as `shape`.
  private boolean endBlock(Function<RawText, RawBlock> shape) {
    boolean ended = flow.endBlock(beginsItem ? RawBlock.ListItem::new : shape);
    beginsItem &= !ended;
    return ended;
  }
}
