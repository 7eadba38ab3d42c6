package org.pincite.indexer.citation;

/// What a form of the grammar read.
///
/// @param what its meaning
/// @param next the place of the first token behind it
record Found<T>(T what, int next) {}
