package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;

/// The paper laid out for reading on: the blocks one after another, then the notes, without marks.
///
/// @param text the words with their pages
/// @param blocks each block and where it stands, in order
/// @param footnotes the notes in order, tied to their markers
record Setting(PagedText text, List<SetBlock> blocks, List<Footnote> footnotes) {

  /// A block and its place.
  ///
  /// @param block as printed
  /// @param span its words in the text
  record SetBlock(Block block, Span span) {}

  Setting {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  static Setting lay(List<Page> pages, List<Block> blocks, List<Note> notes, Markers markers) {
    Typesetter setter = new Typesetter(lines(blocks, notes), markers, notes.size());
    List<SetBlock> set = new ArrayList<>();
    for (Block block : blocks) {
      Span span = setter.set(block.lines());
      if (!span.isEmpty()) {
        set.add(new SetBlock(block, span));
      }
    }
    List<Footnote> footnotes = new ArrayList<>();
    for (Note note : notes) {
      Span span = setter.set(note.lines());
      footnotes.add(new Footnote(note.number(), null, span, setter.marker(footnotes.size())));
    }
    return new Setting(setter.text(pages), set, footnotes);
  }

  private static List<String> lines(List<Block> blocks, List<Note> notes) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> block.lines().forEach(placed -> lines.add(placed.line().text())));
    notes.forEach(note -> note.lines().forEach(placed -> lines.add(placed.line().text())));
    return lines;
  }
}
