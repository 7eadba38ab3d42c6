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
      PageLinks links) {
    Typesetter setter = new Typesetter(lines(blocks, notes), markers, notes.size(), links);
    List<Element> elements = new ArrayList<>();
    for (Block block : blocks) {
      Span span = setter.set(block.lines());
      if (!span.isEmpty()) {
        elements.add(new Element(span, levels.roleOf(block)));
      }
    }
    List<Footnote> footnotes = new ArrayList<>();
    for (Note note : notes) {
      Span span = setter.set(note.lines());
      footnotes.add(new Footnote(note.number(), null, span, setter.marker(footnotes.size())));
    }
    return new Setting(setter.text(pages), elements, footnotes, links.laid());
  }

  private static List<String> lines(List<Block> blocks, List<Note> notes) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> block.lines().forEach(placed -> lines.add(placed.line().text())));
    notes.forEach(note -> note.lines().forEach(placed -> lines.add(placed.line().text())));
    return lines;
  }
}
