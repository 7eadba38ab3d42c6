package org.pincite.indexer.source;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.PaperDate;

/// What the manifest says of one paper.
///
/// @param line where the entry begins in the manifest, counted from 1
/// @param id names the paper
/// @param file its path in the corpus, with forward slashes; null where the id tells it
/// @param kind "letter", "transcript" …; null where not said
/// @param publisher null where not said
/// @param title as a citation writes it
/// @param date null where not said
/// @param aliases other titles under which it is cited
/// @param correspondents who writes to whom
/// @param source where it may be had; null where not said
/// @param note a remark to readers; null where there is none
record ManifestEntry(
    int line,
    String id,
    @Nullable String file,
    @Nullable String kind,
    @Nullable String publisher,
    String title,
    @Nullable PaperDate date,
    List<String> aliases,
    Correspondents correspondents,
    @Nullable Source source,
    @Nullable String note) {

  ManifestEntry {
    aliases = List.copyOf(aliases);
  }

  SourcePaper describing(CorpusFile held) {
    return new SourcePaper(held.file(), catalogued(held.folder()), note);
  }

  AwaitedPaper awaited() {
    String folder = file == null ? "" : file.substring(0, Math.max(0, file.lastIndexOf('/')));
    return new AwaitedPaper(catalogued(folder), file, source);
  }

  /// The address of the paper itself; null where none is known.
  @Nullable URI url() {
    return source == null ? null : source.url();
  }

  /// Says what is wrong with the entry's id.
  CorpusException refused(Manifest manifest, String why) {
    return manifest.file().fault(line, "id \"%s\" %s".formatted(id, why));
  }

  private CatalogueEntry catalogued(String collection) {
    return new CatalogueEntry(
        id, collection, kind, publisher, title, date, aliases, correspondents);
  }
}
