package org.pincite.indexer.source;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// A paper that the manifest names and the corpus lacks.
///
/// @param entry what is known of it
/// @param file the path in the corpus under which the manifest expects it, with forward slashes;
///   null where any file fits whose name without extension is the entry's id
/// @param source where it may be had; null where the manifest does not say
public record AwaitedPaper(CatalogueEntry entry, @Nullable String file, @Nullable Source source) {}
