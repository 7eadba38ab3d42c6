package org.pincite.bot.json;

import java.util.List;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.json.CitationJson;

/// A footnote of a quote.
///
/// @param number as printed
/// @param text its words, verbatim
/// @param citations what it cites, and where that leads
public record FootnoteJson(String number, String text, List<CitationJson> citations) {

  static FootnoteJson of(IndexedNote note, List<IndexedCitation> citations) {
    return new FootnoteJson(
        note.number(), note.text(), citations.stream().map(CitationJson::of).toList());
  }
}
