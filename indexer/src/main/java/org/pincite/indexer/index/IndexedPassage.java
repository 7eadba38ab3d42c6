package org.pincite.indexer.index;

import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;

/// A passage as it stands in the index.
///
/// @param id names the passage; made of its paper and words, so that it outlives a rebuild
/// @param document the paper it is from
/// @param kind what it is
/// @param voice whose words they are
/// @param headings the headings above it, outermost first
/// @param pages the pages it stands on; none where the paper has none
/// @param leadIn the words that introduce it, "" where none do
/// @param text its words, verbatim
/// @param notes the footnotes called within it, in order
public record IndexedPassage(
    String id,
    CatalogueEntry document,
    PassageKind kind,
    Voice voice,
    List<String> headings,
    List<Page> pages,
    String leadIn,
    String text,
    List<IndexedNote> notes) {

  public IndexedPassage {
    headings = List.copyOf(headings);
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }
}
