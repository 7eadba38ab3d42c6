package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pincite.indexer.download.Progress;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchWatcher;

/// Prints what becomes of each paper, as it comes.
///
/// @param out for papers that came
/// @param err for those that failed
/// @param bar shows how far a download has come
record FetchPrinter(PrintWriter out, PrintWriter err, ProgressLine bar) implements FetchWatcher {

  @Override
  public void came(String id, Progress progress) {
    Long whole = progress.whole();
    String amount =
        whole == null
            ? size(progress.received())
            : "%s of %s".formatted(size(progress.received()), size(whole));
    bar.at(id, progress.received(), whole, amount, Instant.now());
  }

  @Override
  public void done(FetchOutcome outcome) {
    bar.wipe();
    switch (outcome) {
      case FetchOutcome.Fetched(String id, String file, FetchOutcome.Origin origin) ->
          out.printf("fetched    %s (%s, %s)%n", id, file, size(origin.bytes()));
      case FetchOutcome.Updated(String id, String file, FetchOutcome.Origin origin) ->
          out.printf("updated    %s (%s, %s)%n", id, file, size(origin.bytes()));
      case FetchOutcome.Unchanged(String id, _) -> out.printf("unchanged  %s%n", id);
      case FetchOutcome.Held(String id, String file) ->
          out.printf("held       %s (%s)%n", id, file);
      case FetchOutcome.TakenAway(String id, String file) ->
          out.printf(
              "taken away %s (%s was fetched earlier and is gone: --again brings it)%n", id, file);
      case FetchOutcome.ByHand(String id, String advice) ->
          out.printf("by hand    %s: %s%n", id, advice);
      case FetchOutcome.Failed(String id, String reason) ->
          err.printf("failed     %s: %s%n", id, reason);
    }
    out.flush();
  }

  void summary(List<FetchOutcome> outcomes) {
    out.printf(
        "%d fetched, %d updated, %d unchanged, %d held, %d to be brought by hand, %d failed%n",
        count(outcomes, FetchOutcome.Fetched.class),
        count(outcomes, FetchOutcome.Updated.class),
        count(outcomes, FetchOutcome.Unchanged.class),
        count(outcomes, FetchOutcome.Held.class),
        count(outcomes, FetchOutcome.ByHand.class),
        count(outcomes, FetchOutcome.Failed.class));
  }

  private static long count(List<FetchOutcome> outcomes, Class<? extends FetchOutcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  /// "1.3 MB", "12 kB".
  private static String size(long bytes) {
    return bytes < 1_000_000
        ? "%d kB".formatted((bytes + 999) / 1000)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
