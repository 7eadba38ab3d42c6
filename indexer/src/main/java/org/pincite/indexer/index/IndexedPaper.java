package org.pincite.indexer.index;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// A paper as it stands in the index.
///
/// @param entry its catalogue entry
/// @param file the file it was read from
/// @param fingerprint of file and entry together; the paper needs no new reading while it is the
///   same. It begins with the SHA-256 of the file, 64 hexadecimal digits
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

  /// Of a file's digest, so many digits tell a paper's versions apart.
  public static final int VERSION_DIGITS = 12;

  public IndexedPaper {
    names = List.copyOf(names);
  }

  /// A paper with one name.
  public IndexedPaper(
      CatalogueEntry entry, Path file, String fingerprint, int pages, int passages) {
    this(entry, file, fingerprint, pages, passages, List.of());
  }

  /// Which version of the paper this is, for links that quote it: the first digits of its file's
  /// digest; null where the fingerprint has none.
  public @Nullable String version() {
    return fingerprint.matches("[0-9a-f]{64}.*") ? fingerprint.substring(0, VERSION_DIGITS) : null;
  }
}
