package org.pincite.bot.json;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PaperDate;

/// A paper as answers name it.
///
/// @param id names the paper in every other request
/// @param title as a citation writes it
/// @param publisher null where nobody said
/// @param date "2023-08-10", "2023-08" or "2023"; null where nobody said
/// @param kind "letter", "transcript" …; null where nobody said
public record DocumentJson(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String kind) {

  /// The paper of a catalogue entry.
  public static DocumentJson of(CatalogueEntry entry) {
    PaperDate date = entry.date();
    return new DocumentJson(
        entry.id(),
        entry.title(),
        entry.publisher(),
        date == null ? null : date.iso(),
        entry.kind());
  }
}
