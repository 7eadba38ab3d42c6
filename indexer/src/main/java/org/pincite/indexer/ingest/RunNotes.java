package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.journal.RunRecord;
import org.pincite.indexer.journal.RunRecord.Failure;
import org.pincite.indexer.journal.RunRecord.Taken;

/// Says what is to be kept of a run: what it did, what failed, and when each paper was read, also
/// of papers that this run left as they were.
final class RunNotes {

  private RunNotes() {}

  /// @param outcomes what became of each file
  /// @param before what was kept of the run before; null where nothing was
  /// @param corpus the folder with the papers
  static RunRecord of(
      List<Outcome> outcomes,
      @Nullable RunRecord before,
      Path corpus,
      Instant begun,
      Instant finished) {
    Report report = new Report(outcomes, List.of());
    return new RunRecord(
        begun,
        finished,
        (int) report.count(Outcome.Added.class),
        (int) report.count(Outcome.Updated.class),
        (int) report.count(Outcome.Unchanged.class),
        (int) report.count(Outcome.Moved.class),
        (int) report.count(Outcome.Removed.class),
        (int) report.count(Outcome.Folded.class),
        report.failures().stream()
            .map(failed -> new Failure(inside(corpus, failed.file()), failed.reason()))
            .toList(),
        papers(outcomes, before == null ? Map.of() : before.papers(), finished));
  }

  private static Map<String, Taken> papers(
      List<Outcome> outcomes, Map<String, Taken> former, Instant finished) {
    Map<String, Taken> papers = new HashMap<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Added(String id, _, _, List<String> unread) ->
            papers.put(id, new Taken(finished, unread));
        case Outcome.Updated(String id, _, _, List<String> unread) ->
            papers.put(id, new Taken(finished, unread));
        case Outcome.Moved(String id, String from) -> carry(former.get(from), id, papers);
        case Outcome.Unchanged(String id) -> carry(former.get(id), id, papers);
        case Outcome.Failed _, Outcome.Folded _, Outcome.Removed _ -> {}
      }
    }
    return papers;
  }

  private static void carry(@Nullable Taken taken, String id, Map<String, Taken> papers) {
    if (taken != null) {
      papers.put(id, taken);
    }
  }

  /// With forward slashes everywhere, and without what stands above the corpus.
  private static String inside(Path corpus, Path file) {
    Path whole = corpus.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    Path within = path.startsWith(whole) ? whole.relativize(path) : path.getFileName();
    return StreamSupport.stream(within.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
