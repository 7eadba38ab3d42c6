package org.pincite.indexer.index;

import org.pincite.indexer.document.Span;

/// A word as the index knows it.
///
/// @param term the stem
/// @param span the word's place in the text it was taken from
public record IndexTerm(String term, Span span) {}
