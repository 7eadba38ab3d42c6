package org.pincite.indexer.index;

import java.nio.file.Path;
import org.pincite.indexer.document.CatalogueEntry;

/// Another name of a paper: a second file with the same bytes.
///
/// @param id what the paper would be called if it were held there alone
/// @param collection the folder of the corpus that holds the file, "" for the corpus itself
/// @param file the second file
public record OtherName(String id, String collection, Path file) {

  /// The entry of its paper under this name.
  public CatalogueEntry entry(CatalogueEntry paper) {
    return new CatalogueEntry(
        id,
        collection,
        paper.kind(),
        paper.publisher(),
        paper.title().equals(paper.id()) ? id : paper.title(),
        paper.date(),
        paper.aliases());
  }
}
