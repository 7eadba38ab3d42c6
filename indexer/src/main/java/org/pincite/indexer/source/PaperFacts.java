package org.pincite.indexer.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PaperDate;

/// What a publisher's list said of a paper: one line of [PapersOffered].
///
/// @param key names the paper among all that its publisher offers
/// @param path where it goes in the corpus, with forward slashes and without the extension
/// @param kind null where the list did not tell
/// @param publisher null where nobody said
/// @param title as a citation writes it
/// @param date as [PaperDate#iso] writes it; null where the list did not tell
/// @param aliases other titles under which it may be cited
/// @param where a sentence for a person who looks for it
record PaperFacts(
    String key,
    String path,
    @Nullable String kind,
    @Nullable String publisher,
    String title,
    @Nullable String date,
    List<String> aliases,
    String where) {

  PaperFacts {
    aliases = List.copyOf(aliases);
  }

  static PaperFacts of(OfferedPaper paper, String path) {
    PaperDate date = paper.date();
    return new PaperFacts(
        paper.key(),
        path,
        paper.kind(),
        paper.publisher(),
        paper.title(),
        date == null ? null : date.iso(),
        paper.aliases(),
        paper.where());
  }

  /// The entry of a paper that is held.
  CatalogueEntry catalogued(String id, String collection) {
    return new CatalogueEntry(
        id,
        collection,
        kind,
        publisher,
        title,
        date == null ? null : PaperDate.parse(date),
        aliases);
  }
}
