package org.pincite.indexer.extract;

import java.util.List;

/// A block of a file without pages, as the file marks it, with nothing judged.
public sealed interface RawBlock {

  /// Marked as a heading.
  ///
  /// @param level 1 for the outermost
  /// @param text never blank
  record Heading(int level, RawText text) implements RawBlock {}

  /// A paragraph.
  ///
  /// @param text never blank
  record Paragraph(RawText text) implements RawBlock {}

  /// An item of a list, without the bullet or number that a reader's program would draw.
  ///
  /// @param text never blank
  record ListItem(RawText text) implements RawBlock {}

  /// A row of a table that has at least one row of two cells. What holds one cell alone is a box,
  /// and its blocks stand for themselves.
  ///
  /// @param table which table of the file, counted from 1
  /// @param cells from left to right, empty ones too
  /// @param header whether the file marks the row as a header
  record Row(int table, List<RawText> cells, boolean header) implements RawBlock {

    public Row {
      cells = List.copyOf(cells);
    }

    /// Whether all letters of the row are bold.
    public boolean bold() {
      return text().bold();
    }

    private RawText text() {
      return RawText.joined(cells, " | ");
    }
  }

  /// The file breaks the page here: what stands before may go on behind.
  record PageBreak() implements RawBlock {}

  /// The block's words; those of a row's cells are parted by `" | "`, which says where one cell
  /// ends without looking like prose.
  default String words() {
    return text(this).words();
  }

  /// The notes called within [#words()].
  default List<RawText.Call> calls() {
    return text(this).calls();
  }

  /// The links on [#words()].
  default List<RawText.Linked> links() {
    return text(this).links();
  }

  private static RawText text(RawBlock block) {
    return switch (block) {
      case Heading(_, RawText text) -> text;
      case Paragraph(RawText text) -> text;
      case ListItem(RawText text) -> text;
      case Row row -> row.text();
      case PageBreak() -> new RawText("", List.of(), List.of(), false);
    };
  }
}
