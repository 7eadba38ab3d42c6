package org.pincite.indexer.download;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file to be brought.
///
/// @param address where it is, http or https
/// @param part where its bytes are gathered; what an earlier attempt left there is gone on with
/// @param earlier the version that is held already, which is not brought again; null where none is
public record Wanted(URI address, Path part, @Nullable Validators earlier) {}
