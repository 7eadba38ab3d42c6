package org.pincite.bot.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexedNote;

/// A footnote of a quote.
///
/// @param number as printed
/// @param text its words, verbatim
/// @param citations what it cites
public record FootnoteJson(String number, String text, List<CitationJson> citations) {

  /// What a footnote cites.
  ///
  /// @param title of the paper cited
  /// @param date it bears
  /// @param pages as the note names them
  /// @param status "resolved", "page-not-found", "awaited", "ambiguous" or "unread"
  /// @param target the place it leads to, if it was found
  public record CitationJson(
      @Nullable String title,
      @Nullable String date,
      @Nullable String pages,
      String status,
      @Nullable TargetJson target) {}

  /// Where a citation leads.
  ///
  /// @param document the id of the paper
  /// @param pages the cited pages
  /// @param speaker whose words they are
  /// @param text the words meant, verbatim
  /// @param passage the id of their passage
  /// @param relation "exact" or "candidate"
  public record TargetJson(
      String document,
      List<Page> pages,
      @Nullable String speaker,
      String text,
      String passage,
      String relation) {}

  static FootnoteJson of(IndexedNote note) {
    return new FootnoteJson(note.number(), note.text(), List.of());
  }
}
