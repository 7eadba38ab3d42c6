package org.pincite.indexer.download;

import org.jspecify.annotations.Nullable;

/// How far a download has come.
///
/// @param received bytes that are here
/// @param whole bytes of the whole file; null where the server does not say
public record Progress(long received, @Nullable Long whole) {}
