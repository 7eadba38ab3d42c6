package org.pincite.bot.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.json.CitationJson;

/// A footnote in the list of a paper's: what answers say of it, and where it stands.
///
/// @param number as printed; numbers may begin anew in each chapter
/// @param text its words, verbatim
/// @param page where it begins; null for a paper without pages
/// @param citations what it cites, and where that leads
public record PaperFootnoteJson(
    String number, String text, @Nullable Page page, List<CitationJson> citations) {

  /// The footnotes among a paper's passages, in order; a long one may be several passages.
  ///
  /// @param passages all of one paper's
  /// @param citations all of the same paper's
  public static List<PaperFootnoteJson> of(
      List<IndexedPassage> passages, List<IndexedCitation> citations) {
    Set<Integer> seen = new HashSet<>();
    List<PaperFootnoteJson> footnotes = new ArrayList<>();
    for (IndexedPassage passage : passages) {
      if (passage.kind() == PassageKind.FOOTNOTE) {
        for (IndexedNote note : passage.notes()) {
          if (seen.add(note.ordinal())) {
            footnotes.add(of(note, passage.pages(), citations));
          }
        }
      }
    }
    return List.copyOf(footnotes);
  }

  private static PaperFootnoteJson of(
      IndexedNote note, List<Page> pages, List<IndexedCitation> citations) {
    List<IndexedCitation> its =
        citations.stream()
            .filter(citation -> Integer.valueOf(note.ordinal()).equals(citation.citing().note()))
            .toList();
    FootnoteJson footnote = FootnoteJson.of(note, its);
    return new PaperFootnoteJson(
        footnote.number(),
        footnote.text(),
        pages.isEmpty() ? null : pages.getFirst(),
        footnote.citations());
  }
}
