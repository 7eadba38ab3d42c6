package org.pincite.indexer.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// With what an index was built, and when.
///
/// @param schema the version of its form
/// @param embedder the model of its directions
/// @param written when it was last written; null where an earlier version did not say
public record Built(String schema, String embedder, @Nullable Instant written) {}
