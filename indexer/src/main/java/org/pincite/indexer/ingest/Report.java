package org.pincite.indexer.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.pincite.indexer.journal.NewPaper;

/// What a run did.
///
/// @param outcomes one a paper, in the order in which they were come to
/// @param news the papers that came or were replaced; none where there was no index before
public record Report(List<Outcome> outcomes, List<NewPaper> news) {

  public Report {
    outcomes = List.copyOf(outcomes);
    news = List.copyOf(news);
  }

  /// How many papers had an outcome of this kind.
  public long count(Class<? extends Outcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  /// What was not read of papers that are in the index, with their ids: "letter page 2: no text,
  /// …".
  public List<String> unread() {
    return outcomes.stream().flatMap(Report::unread).toList();
  }

  private static Stream<String> unread(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added(String id, _, _, List<String> unread) -> named(id, unread);
      case Outcome.Updated(String id, _, _, List<String> unread) -> named(id, unread);
      case Outcome.Moved _,
          Outcome.Folded _,
          Outcome.Unchanged _,
          Outcome.Removed _,
          Outcome.Failed _ ->
          Stream.of();
    };
  }

  private static Stream<String> named(String id, List<String> unread) {
    return unread.stream().map(what -> "%s %s".formatted(id, what));
  }

  /// The papers that could not be read.
  public List<Outcome.Failed> failures() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(Outcome.Failed.class::cast)
        .toList();
  }
}
