package org.pincite.indexer.index;

/// A passage that a search found.
///
/// @param passage the passage
/// @param score BM25's, higher is better; comparable within one search only
public record Hit(IndexedPassage passage, double score) {}
