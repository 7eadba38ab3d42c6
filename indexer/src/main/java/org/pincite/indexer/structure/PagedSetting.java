package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Span;

/// Lays out the blocks and notes of pages.
final class PagedSetting {

  private PagedSetting() {}

  static Setting lay(
      List<Page> pages,
      List<Block> blocks,
      TypeLevels levels,
      List<Note> notes,
      Markers markers,
      PageLinks links,
      LinePlaces places) {
    Typesetter setter = new Typesetter(lines(blocks, notes), markers, notes.size(), links, places);
    List<Element> elements = new ArrayList<>();
    Headers headers = new Headers();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span span = setter.set(block.lines());
      Row row = block.row();
      Row above = i == 0 ? null : blocks.get(i - 1).row();
      boolean below = i + 1 < blocks.size() && blocks.get(i + 1).row() != null;
      Role role = row == null ? levels.roleOf(block) : headers.roleOf(row, span, above, below);
      if (!span.isEmpty() && role != null) {
        elements.add(new Element(span, role));
      }
    }
    List<Footnote> footnotes = new ArrayList<>();
    for (Note note : notes) {
      Span span = setter.set(note.lines());
      footnotes.add(new Footnote(note.number(), null, span, setter.marker(footnotes.size())));
    }
    return new Setting(
        setter.text(pages), elements, footnotes, links.laid(), setter.lineStarts(), places.laid());
  }

  private static List<String> lines(List<Block> blocks, List<Note> notes) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> block.lines().forEach(placed -> lines.add(placed.line().text())));
    notes.forEach(note -> note.lines().forEach(placed -> lines.add(placed.line().text())));
    return lines;
  }
}
