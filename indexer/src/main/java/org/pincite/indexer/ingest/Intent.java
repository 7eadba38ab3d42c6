package org.pincite.indexer.ingest;

import java.util.List;
import java.util.stream.Stream;

/// What a run would do about one paper, told before anything is read or written.
///
/// @param verb "add", "update" …
/// @param id the paper's
/// @param detail what else there is to say, as the end of the line; "" for nothing
public record Intent(String verb, String id, String detail) {

  static List<Intent> of(Plan plan) {
    return Stream.concat(
            plan.steps().stream().map(Intent::of),
            plan.gone().stream().map(id -> new Intent("remove", id, "")))
        .toList();
  }

  private static Intent of(Step step) {
    String id = step.paper().entry().id();
    return switch (step) {
      case Step.Keep _ -> new Intent("keep", id, "");
      case Step.Fold fold -> new Intent("fold", id, "into " + fold.into());
      case Step.Fail fail -> new Intent("fail", id, fail.reason());
      case Step.Take take ->
          switch (take.origin()) {
            case Step.Origin.New _ -> new Intent("add", id, "");
            case Step.Origin.Changed _ -> new Intent("update", id, "");
            case Step.Origin.Moved(String from) -> new Intent("move", id, "from " + from);
          };
    };
  }
}
