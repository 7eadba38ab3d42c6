package org.pincite.indexer.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchOutcome.Origin;

/// What `fetch --json` prints.
///
/// @param papers one for each that was to be fetched
record FetchJson(List<PaperJson> papers) {

  /// @param outcome "fetched", "updated", "unchanged", "held", "taken away", "by hand" or "failed"
  /// @param file its path in the corpus; null where the corpus lacks it
  /// @param reason why it was not fetched, in sentences; null where it is there
  record PaperJson(
      String id,
      String outcome,
      @Nullable String file,
      @Nullable String address,
      @Nullable Long bytes,
      @Nullable String sha256,
      @Nullable String reason) {}

  static FetchJson of(List<FetchOutcome> outcomes) {
    return new FetchJson(outcomes.stream().map(FetchJson::paper).toList());
  }

  private static PaperJson paper(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Fetched(String id, String file, Origin origin) ->
          brought(id, "fetched", file, origin);
      case FetchOutcome.Updated(String id, String file, Origin origin) ->
          brought(id, "updated", file, origin);
      case FetchOutcome.Unchanged(String id, String file) -> left(id, "unchanged", file, null);
      case FetchOutcome.Held(String id, String file) -> left(id, "held", file, null);
      case FetchOutcome.TakenAway(String id, String file) ->
          left(id, "taken away", null, file + " was fetched earlier, and is gone.");
      case FetchOutcome.ByHand(String id, String advice) -> left(id, "by hand", null, advice);
      case FetchOutcome.Failed(String id, String reason) -> left(id, "failed", null, reason);
    };
  }

  private static PaperJson brought(String id, String outcome, String file, Origin origin) {
    return new PaperJson(
        id, outcome, file, origin.address().toString(), origin.bytes(), origin.sha256(), null);
  }

  private static PaperJson left(
      String id, String outcome, @Nullable String file, @Nullable String reason) {
    return new PaperJson(id, outcome, file, null, null, null, reason);
  }
}
