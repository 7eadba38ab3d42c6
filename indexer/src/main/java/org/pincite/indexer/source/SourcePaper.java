package org.pincite.indexer.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// A paper that the corpus holds.
///
/// @param file where it is; not opened yet
/// @param entry what is known of it before it is read
/// @param note the manifest's remark to whoever reads the paper; null where there is none
public record SourcePaper(Path file, CatalogueEntry entry, @Nullable String note) {}
