package org.pincite.indexer.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a paper apart from its words.
///
/// @param id names the paper in contracts and links; unique in a corpus
/// @param collection the folder of the corpus that holds it, "" for the corpus itself
/// @param kind "letter", "transcript", "report" …; null where nobody said
/// @param publisher who published it; null where nobody said
/// @param title as a citation writes it
/// @param date the date it bears; null where nobody said
/// @param aliases other titles under which it is cited
/// @param correspondents who writes to whom, in a letter whose head and foot do not say
public record CatalogueEntry(
    String id,
    String collection,
    @Nullable String kind,
    @Nullable String publisher,
    String title,
    @Nullable PaperDate date,
    List<String> aliases,
    Correspondents correspondents) {

  /// An entry that says nothing of correspondents.
  public CatalogueEntry(
      String id,
      String collection,
      @Nullable String kind,
      @Nullable String publisher,
      String title,
      @Nullable PaperDate date,
      List<String> aliases) {
    this(id, collection, kind, publisher, title, date, aliases, Correspondents.NONE);
  }

  public CatalogueEntry {
    aliases = List.copyOf(aliases);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a catalogue entry without an id");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("catalogue entry \"%s\" without a title".formatted(id));
    }
  }
}
