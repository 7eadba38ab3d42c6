package org.pincite.indexer.index;

import java.util.Set;

/// What speaks for a passage. The first three are BM25's scores of the sought terms, 0 where a
/// field has none of them.
///
/// @param text in its own words
/// @param around in what stands around it
/// @param speaker in its speaker's name and role
/// @param meaning the cosine of its direction and the question's; 0 where either has none
/// @param terms which of the sought terms its own words have
public record Evidence(
    double text, double around, double speaker, double meaning, Set<String> terms) {

  /// Nothing speaks for it.
  public static final Evidence NONE = new Evidence(0, 0, 0, 0, Set.of());

  public Evidence {
    terms = Set.copyOf(terms);
  }
}
