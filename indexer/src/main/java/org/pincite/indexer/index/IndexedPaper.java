package org.pincite.indexer.index;

import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;

/// A paper as it stands in the index.
///
/// @param entry its catalogue entry
/// @param file the file it was read from
/// @param fingerprint of file and entry together; the paper needs no new reading while it is the
///   same
/// @param pages how many pages it has, 0 for a paper without
/// @param passages how many passages it has
/// @param names its other names: files with the same bytes
public record IndexedPaper(
    CatalogueEntry entry,
    Path file,
    String fingerprint,
    int pages,
    int passages,
    List<OtherName> names) {

  public IndexedPaper {
    names = List.copyOf(names);
  }

  /// A paper with one name.
  public IndexedPaper(
      CatalogueEntry entry, Path file, String fingerprint, int pages, int passages) {
    this(entry, file, fingerprint, pages, passages, List.of());
  }
}
