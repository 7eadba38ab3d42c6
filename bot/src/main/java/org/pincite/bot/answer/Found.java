package org.pincite.bot.answer;

import org.pincite.indexer.index.Facets;

/// What a search comes to.
///
/// @param answer the passages that fit best
/// @param facets how many have what is sought, and how they can be narrowed down
public record Found(Answer answer, Facets facets) {}
