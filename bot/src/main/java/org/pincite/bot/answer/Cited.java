package org.pincite.bot.answer;

import java.util.List;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;

/// A passage of an answer.
///
/// @param passage the passage
/// @param quote what of it answers
/// @param score how well it fits; higher is better, comparable within one answer
/// @param citation the quote's place, as the committee cites
/// @param twins where else the same words stand
/// @param links what the quote's notes cite, and where that leads
public record Cited(
    IndexedPassage passage,
    Quote quote,
    double score,
    String citation,
    List<Twin> twins,
    List<IndexedCitation> links) {

  public Cited {
    twins = List.copyOf(twins);
    links = List.copyOf(links);
  }

  /// What one of the quote's notes cites.
  public List<IndexedCitation> links(IndexedNote note) {
    return links.stream()
        .filter(link -> Integer.valueOf(note.ordinal()).equals(link.citing().note()))
        .toList();
  }

  /// The pages on which the quote stands, in order; none where the paper has none.
  public List<Page> pages() {
    return passage.pages(quote.span());
  }
}
