package org.pincite.indexer.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;

/// What a search is for.
///
/// @param terms the terms, each once
/// @param meaning the direction of the question; null to search by words alone
public record Sought(List<WeightedTerm> terms, @Nullable Direction meaning) {

  public Sought {
    terms = List.copyOf(terms);
  }
}
