package org.pincite.indexer.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.IndexedCitation;

/// A paper that is cited, or that the manifest names, and that is not there.
///
/// @param id the manifest's; null where it has no entry of the paper
/// @param title as the manifest has it, else as the citations do
/// @param publisher null where nobody says
/// @param date "2023-05-24", "2023-05" or "2023"; null where nobody says
/// @param file the path in the corpus under which the manifest expects it; null where any file fits
///   that is called like the id
/// @param where a sentence that says where to get it; null where there is none
/// @param url the address of the paper; null where none is known
/// @param cited how often it is cited
/// @param citedBy by whom, and where
public record AwaitedJson(
    @Nullable String id,
    String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String file,
    @Nullable String where,
    @Nullable String url,
    int cited,
    List<PlaceJson> citedBy) {

  /// Where a paper is cited.
  ///
  /// @param document the id of the paper that cites
  /// @param page the page on which it does; null for a paper without pages
  /// @param footnote the number of the note that cites, as printed; null where running text does
  /// @param passage the id of the passage that cites, or in which the note is called
  public record PlaceJson(
      String document, @Nullable Page page, @Nullable String footnote, String passage) {

    static PlaceJson of(IndexedCitation citation) {
      return new PlaceJson(
          citation.document().id(),
          citation.citing().page(),
          citation.citing().number(),
          citation.passage());
    }
  }

  /// The form of an awaited paper.
  public static AwaitedJson of(AwaitedPaper paper) {
    AwaitedEntry entry = paper.entry();
    PaperDate date = paper.date();
    return new AwaitedJson(
        entry == null ? null : entry.entry().id(),
        paper.title(),
        paper.publisher(),
        date == null ? null : date.iso(),
        entry == null ? null : entry.file(),
        entry == null ? null : entry.where(),
        entry == null || entry.address() == null ? null : entry.address().toString(),
        paper.citedBy().size(),
        paper.citedBy().stream().map(PlaceJson::of).toList());
  }
}
