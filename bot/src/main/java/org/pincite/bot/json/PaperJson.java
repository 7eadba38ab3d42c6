package org.pincite.bot.json;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexedPaper;

/// A paper as the list of papers has it: what answers say of it, and its extent.
///
/// @param id names the paper in every other request
/// @param title as a citation writes it
/// @param publisher null where nobody said
/// @param date "2023-08-10", "2023-08" or "2023"; null where nobody said
/// @param kind "letter", "transcript" …; null where nobody said
/// @param collection the folder of the corpus that holds it, "" for the corpus itself
/// @param pages how many pages it has, 0 for a paper without
/// @param passages how many passages it has
/// @param version which version of it this is: `/api/documents/{id}/versions/{version}` says later
///   whether it has changed since; null where that is not known
public record PaperJson(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String kind,
    String collection,
    int pages,
    int passages,
    @Nullable String version) {

  /// The form of a paper.
  public static PaperJson of(IndexedPaper paper) {
    DocumentJson document = DocumentJson.of(paper.entry());
    return new PaperJson(
        document.id(),
        document.title(),
        document.publisher(),
        document.date(),
        document.kind(),
        paper.entry().collection(),
        paper.pages(),
        paper.passages(),
        paper.version());
  }
}
