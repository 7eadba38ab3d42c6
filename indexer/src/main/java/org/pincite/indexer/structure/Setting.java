package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.WebLink;

/// The paper laid out for reading on: the elements one after another, then the notes, without
/// marks. Here the road from pages and the road from formats without pages become one.
///
/// @param text the words with their pages
/// @param elements each paragraph, heading, item and row where it stands, in order
/// @param footnotes the notes in order, tied to their markers; none has its section yet
/// @param links the words that lead to an address, in order
/// @param lineStarts where printed lines begin, in order; lines that end on purpose are known
///   without it, by the text
/// @param lines where its lines are printed, in order; none where there are no pages
record Setting(
    PagedText text,
    List<Element> elements,
    List<Footnote> footnotes,
    List<WebLink> links,
    List<Integer> lineStarts,
    List<PrintedLine> lines) {

  Setting {
    elements = List.copyOf(elements);
    footnotes = List.copyOf(footnotes);
    links = List.copyOf(links);
    lineStarts = List.copyOf(lineStarts);
    lines = List.copyOf(lines);
  }
}
