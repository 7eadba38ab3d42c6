package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Meant;
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
/// @param version which version of the paper is quoted; null where that is not known
public record Cited(
    IndexedPassage passage,
    Quote quote,
    double score,
    String citation,
    List<Twin> twins,
    List<IndexedCitation> links,
    @Nullable String version) {

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

  /// Whom a letter's "you" and "I" mean, each as a line beside the quote: `you = Diana Luchford,
  /// Chief Executive`. Where they stand in what introduces the quote alone, that is the first line.
  public List<String> meant() {
    boolean own = passage.meant().stream().anyMatch(meant -> meant.isIn(quote.words()));
    String context = own ? quote.words() : passage.leadIn();
    List<String> lines = new ArrayList<>();
    for (Meant meant : passage.meant()) {
      if (meant.isIn(context)) {
        lines.add("%s = %s".formatted(meant.word(), meant.person()));
      }
    }
    if (!own && !lines.isEmpty()) {
      lines.addFirst("after \"%s\"".formatted(context.replace('\n', ' ')));
    }
    return List.copyOf(lines);
  }
}
