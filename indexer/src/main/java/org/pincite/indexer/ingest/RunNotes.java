package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.LastRun;
import org.pincite.indexer.index.LastRun.Failure;
import org.pincite.indexer.index.LastRun.Taken;

/// Says what is to be kept of a run: what failed, and when each paper was read, also of papers that
/// this run left as they were.
final class RunNotes {

  private RunNotes() {}

  /// @param before what was kept of the run before; null where nothing was
  /// @param corpus the folder with the papers
  static LastRun of(Report report, @Nullable LastRun before, Path corpus, Instant ended) {
    Map<String, Taken> former = before == null ? Map.of() : before.papers();
    Map<String, Taken> papers = new HashMap<>();
    List<Failure> failures = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      switch (outcome) {
        case Outcome.Added(String id, _, _, List<String> unread) ->
            papers.put(id, new Taken(ended, unread));
        case Outcome.Updated(String id, _, _, List<String> unread) ->
            papers.put(id, new Taken(ended, unread));
        case Outcome.Moved(String id, String from) -> carry(former.get(from), id, papers);
        case Outcome.Unchanged(String id) -> carry(former.get(id), id, papers);
        case Outcome.Failed(Path file, String reason) ->
            failures.add(new Failure(inside(corpus, file), reason));
        case Outcome.Folded _, Outcome.Removed _ -> {}
      }
    }
    return new LastRun(ended, failures, papers);
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
