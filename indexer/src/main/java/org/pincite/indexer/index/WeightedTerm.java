package org.pincite.indexer.index;

/// A term that is sought.
///
/// @param term the stem, as [IndexView#terms] gives it
/// @param weight what finding it is worth; 1 for a word of the question itself
public record WeightedTerm(String term, double weight) {}
