package org.pincite.indexer.structure;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.WebLink;
import org.pincite.indexer.extract.RawBlock;
import org.pincite.indexer.extract.RawBlock.Row;
import org.pincite.indexer.extract.RawNote;
import org.pincite.indexer.extract.RawText;

/// Lays out the blocks and notes of a file without pages.
final class FlowSetting {

  /// A paragraph that is a heading only by being bold stands below all that the file calls
  /// headings: Word has nine levels of them.
  private static final int BOLD_LEVEL = 10;

  private final StringBuilder text = new StringBuilder();
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, Marker> called = new HashMap<>();
  private final List<WebLink> links = new ArrayList<>();
  private int table;
  private Span header = LeadIns.NONE;

  private FlowSetting() {}

  static Setting lay(List<RawBlock> blocks, List<RawNote> notes) {
    FlowSetting setting = new FlowSetting();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size();
      setting.add(blocks.get(i), last ? new RawBlock.PageBreak() : blocks.get(i + 1));
    }
    List<Footnote> footnotes = new ArrayList<>();
    for (RawNote note : notes) {
      Marker marker = setting.called.getOrDefault(note.id(), new Marker.Missing());
      Span span = setting.set(note.text().words());
      setting.link(note.text().links(), span.start());
      footnotes.add(new Footnote(note.number(), null, span, marker));
    }
    PagedText text = PagedText.unpaged(setting.text.toString());
    return new Setting(text, setting.elements, footnotes, setting.links, List.of(), List.of());
  }

  private void add(RawBlock block, RawBlock next) {
    Span span = set(block.words());
    call(block, span.start());
    link(block.links(), span.start());
    switch (block) {
      case RawBlock.Heading(int level, _) -> add(span, new Role.Heading(level));
      case RawBlock.Paragraph(RawText words) -> add(span, roleOf(words));
      case RawBlock.ListItem _ -> add(span, new Role.ListItem());
      case Row row -> addRow(row, span, next);
      case RawBlock.PageBreak _ -> {}
    }
  }

  private void add(Span span, Role role) {
    if (!span.isEmpty()) {
      elements.add(new Element(span, role));
    }
  }

  private static Role roleOf(RawText text) {
    return text.bold() && HeadingWords.fit(text.words())
        ? new Role.Heading(BOLD_LEVEL)
        : new Role.Body();
  }

  /// Header rows stand with each row below them; one that has none below is a row like others.
  private void addRow(Row row, Span span, RawBlock next) {
    boolean first = row.table() != table;
    if (first) {
      table = row.table();
      header = LeadIns.NONE;
    }
    boolean heads = row.header() || (first && row.bold());
    if (heads && next instanceof Row below && below.table() == table) {
      header = header.isEmpty() ? span : new Span(header.start(), span.end());
    } else {
      add(span, new Role.Row(header));
    }
  }

  private void call(RawBlock block, int start) {
    for (RawText.Call call : block.calls()) {
      called.putIfAbsent(call.note(), new Marker.At(start + call.offset()));
    }
  }

  private void link(List<RawText.Linked> linked, int start) {
    for (RawText.Linked words : linked) {
      URI address = WebAddress.of(words.target());
      if (address != null) {
        links.add(new WebLink(new Span(start + words.start(), start + words.end()), address));
      }
    }
  }

  private Span set(String words) {
    if (!text.isEmpty() && !words.isEmpty()) {
      text.append('\n');
    }
    int from = text.length();
    text.append(words);
    return new Span(from, text.length());
  }
}
