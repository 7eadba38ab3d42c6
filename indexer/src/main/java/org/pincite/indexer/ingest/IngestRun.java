package org.pincite.indexer.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.Citings;
import org.pincite.indexer.citation.Identity;
import org.pincite.indexer.citation.RunningText;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.journal.NewPaper;
import org.pincite.indexer.source.SourcePaper;

/// One run over one index: a plan comes in, and what became of each paper goes out.
final class IngestRun {

  private final IndexBuilder builder;
  private final Former former;
  private final Intake intake;
  private final RunningText running;
  private final Chronicle chronicle;
  private final IngestWatcher watcher;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  IngestRun(
      IndexBuilder builder,
      Former former,
      Intake intake,
      RunningText running,
      Chronicle chronicle,
      IngestWatcher watcher) {
    this.builder = builder;
    this.former = former;
    this.intake = intake;
    this.running = running;
    this.chronicle = chronicle;
    this.watcher = watcher;
  }

  /// Takes the steps, and commits what they made of the index; where they made nothing, it is left.
  ///
  /// @param awaited the papers that are known of and not there
  /// @param anew whether the index is begun anew
  Report run(Plan plan, List<AwaitedEntry> awaited, boolean anew) {
    plan.steps().forEach(this::step);
    plan.gone().forEach(this::removed);
    Map<String, Integer> found = link(awaited);
    return anew || found != null ? commit(found) : leave();
  }

  private Report commit(@Nullable Map<String, Integer> found) {
    builder.tidy();
    builder.commit();
    try (IndexView now = builder.view()) {
      List<NewPaper> news = chronicle.close(outcomes, now, found == null ? Map.of() : found);
      intake.readings().prune(now.papers(), used);
      return new Report(outcomes, news);
    }
  }

  /// The index is as it was.
  private Report leave() {
    chronicle.close(outcomes);
    return new Report(outcomes, List.of());
  }

  private void step(Step step) {
    String id = step.paper().entry().id();
    switch (step) {
      case Step.Keep _ -> tell(new Outcome.Unchanged(id));
      case Step.Take take -> take(take);
      case Step.Fold fold -> {
        remove(id);
        tell(new Outcome.Folded(id, fold.into()));
      }
      case Step.Fail fail -> fail(fail.paper(), fail.reason());
    }
  }

  private void take(Step.Take take) {
    Intake.Taken taken = intake.read(take);
    used.add(taken.fingerprint().content());
    switch (taken.read()) {
      case AsRead.Text text -> index(take, taken.fingerprint(), text);
      case AsRead.Nothing(String reason) -> {
        if (take.origin() instanceof Step.Origin.Moved(String from)) {
          remove(from);
        }
        fail(take.paper(), reason);
      }
    }
  }

  private void index(Step.Take take, Fingerprint fingerprint, AsRead.Text text) {
    SourcePaper source = take.paper();
    Paper paper = text.paper();
    String file = String.valueOf(source.file().getFileName());
    CatalogueEntry entry = Identity.of(paper, source.entry(), file, text.cover());
    IndexedPaper indexed =
        new IndexedPaper(
            entry,
            source.file(),
            fingerprint.withPicturesLeft(text.picturesLeft()).written(),
            paper.text().pages().size(),
            paper.passages().size(),
            take.names());
    chronicle.takes(entry.id(), fingerprint);
    String formerly = Step.formerly(take);
    builder.replace(
        indexed, paper, Citings.of(paper, running), formerly == null ? entry.id() : formerly);
    changed.add(entry.id());
    if (formerly != null && !formerly.equals(entry.id())) {
      remove(formerly);
    }
    tell(outcome(take.origin(), indexed, text.unread()));
  }

  private static Outcome outcome(Step.Origin origin, IndexedPaper paper, List<String> unread) {
    String id = paper.entry().id();
    return switch (origin) {
      case Step.Origin.New _ -> new Outcome.Added(id, paper.pages(), paper.passages(), unread);
      case Step.Origin.Changed _ ->
          new Outcome.Updated(id, paper.pages(), paper.passages(), unread);
      case Step.Origin.Moved(String from) -> new Outcome.Moved(id, from);
    };
  }

  private void fail(SourcePaper paper, String reason) {
    remove(paper.entry().id());
    tell(new Outcome.Failed(paper.file(), reason));
  }

  private void removed(String id) {
    remove(id);
    tell(new Outcome.Removed(id));
  }

  private void remove(String id) {
    if (former.has(id)) {
      chronicle.removes(id);
      builder.remove(id);
      changed.add(id);
    }
  }

  /// Follows the citations anew where a paper has come, changed or gone, or another is awaited.
  ///
  /// @return how many citations that awaited a paper lead to it now, by its id; null where the
  ///   index is as it was
  private @Nullable Map<String, Integer> link(List<AwaitedEntry> awaited) {
    if (changed.isEmpty() && awaited.equals(former.awaited())) {
      return null;
    }
    builder.await(awaited);
    return Linking.run(builder, awaited, changed);
  }

  private void tell(Outcome outcome) {
    outcomes.add(outcome);
    watcher.done(outcome);
  }
}
