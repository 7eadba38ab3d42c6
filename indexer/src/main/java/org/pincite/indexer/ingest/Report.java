package org.pincite.indexer.ingest;

import java.util.List;

/// What a run did.
///
/// @param outcomes one a paper, in the order in which they were come to
public record Report(List<Outcome> outcomes) {

  public Report {
    outcomes = List.copyOf(outcomes);
  }

  /// How many papers had an outcome of this kind.
  public long count(Class<? extends Outcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  /// The papers that could not be read.
  public List<Outcome.Failed> failures() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(Outcome.Failed.class::cast)
        .toList();
  }
}
