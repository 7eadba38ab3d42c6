package org.pincite.indexer.index;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// A paper that is known of and not in the corpus.
///
/// @param entry what is known of it
/// @param file the path in the corpus under which it is expected, with forward slashes; null where
///   any file fits whose name without extension is the entry's id
/// @param address the web address of the paper; null where none is known
/// @param where a sentence for a person who looks for it; null where there is none
public record AwaitedEntry(
    CatalogueEntry entry, @Nullable String file, @Nullable URI address, @Nullable String where) {}
