package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.indexer.citation.Citings;
import org.pincite.indexer.citation.Identity;
import org.pincite.indexer.citation.RunningText;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.LastRun;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.source.AwaitedPaper;
import org.pincite.indexer.source.Corpus;
import org.pincite.indexer.source.CorpusException;
import org.pincite.indexer.source.Source;
import org.pincite.indexer.source.SourcePaper;

/// Brings an index up to its corpus: the package's one entrance.
public final class Ingest {

  private final IndexBuilder builder;
  private final Former former;
  private final Intake intake;
  private final RunningText running;
  private final IngestWatcher watcher;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();

  private Ingest(
      IndexBuilder builder,
      Former former,
      Intake intake,
      RunningText running,
      IngestWatcher watcher) {
    this.builder = builder;
    this.former = former;
    this.intake = intake;
    this.running = running;
    this.watcher = watcher;
  }

  /// Reads what is new or changed in the corpus into the index, and takes out what is gone.
  ///
  /// @param fresh whether to read everything anew; without it, an index of another version is still
  ///   begun anew
  /// @param ocr whether pages that are pictures are read as well
  /// @param watcher told of each outcome as it comes
  /// @throws CorpusException if the corpus is missing, wrong or empty; the index is then left as it
  ///   is
  /// @throws org.pincite.indexer.index.IndexException if the index cannot be written
  public static Report run(Path corpus, Path index, boolean fresh, Ocr ocr, IngestWatcher watcher) {
    try (Extractor extractor = Extractor.inChild(temporary(index), Limits.usual(), ocr)) {
      return run(corpus, index, fresh, extractor, watcher);
    }
  }

  /// The same without reading pages that are pictures.
  public static Report run(Path corpus, Path index, boolean fresh, Consumer<Outcome> progress) {
    return run(corpus, index, fresh, new Ocr.Off(), IngestWatcher.of(progress));
  }

  /// The same with whatever reads the files.
  static Report run(
      Path folder, Path index, boolean fresh, Extractor extractor, Consumer<Outcome> progress) {
    return run(folder, index, fresh, extractor, IngestWatcher.of(progress));
  }

  private static Report run(
      Path folder, Path index, boolean fresh, Extractor extractor, IngestWatcher watcher) {
    Intake intake =
        new Intake(extractor::extract, extractor.recognises(), Readings.of(index), fresh);
    return run(folder, index, intake, watcher);
  }

  static Report run(Path folder, Path index, Intake intake, IngestWatcher watcher) {
    Corpus corpus = papers(folder);
    boolean anew = intake.fresh() || !PassageIndex.isReadable(index);
    try (IndexBuilder builder = IndexBuilder.open(index, anew)) {
      Former former = anew ? Former.NONE : Former.of(index);
      Plan plan = Plan.of(corpus.papers(), former, intake.recognises());
      watcher.planned(plan.steps().size() + plan.gone().size());
      RunningText running = new RunningText(names(corpus, former));
      Ingest ingest = new Ingest(builder, former, intake, running, watcher);
      plan.steps().forEach(ingest::step);
      plan.gone().forEach(ingest::removed);
      boolean linked = ingest.link(corpus.awaited().stream().map(Ingest::entry).toList());
      if (anew || linked) {
        builder.tidy();
        builder.commit();
      }
      Report report = new Report(ingest.outcomes);
      RunNotes.of(report, LastRun.of(index), folder, Instant.now()).keep(index);
      return report;
    }
  }

  /// What [#run] would do; nothing is read but to tell files apart, and nothing written.
  ///
  /// @throws CorpusException if the corpus is missing, wrong or empty
  public static List<Intent> intents(Path folder, Path index, boolean fresh, Ocr ocr) {
    Former former = fresh ? Former.NONE : Former.of(index);
    boolean recognises = !(ocr instanceof Ocr.Off);
    return Intent.of(Plan.of(papers(folder).papers(), former, recognises));
  }

  private static Corpus papers(Path folder) {
    Corpus corpus = Corpus.open(folder);
    if (corpus.papers().isEmpty()) {
      throw CorpusException.empty(folder);
    }
    return corpus;
  }

  /// The folder for what is kept while files are read: beside the index, `data/tmp` in a checkout.
  public static Path temporary(Path index) {
    return index.toAbsolutePath().resolveSibling("tmp");
  }

  /// The folder into which native libraries are unpacked, once: `data/native` in a checkout.
  public static Path libraries(Path index) {
    return index.toAbsolutePath().resolveSibling("native");
  }

  /// The names of all papers that are known before any is read: those of the manifest, and those
  /// that the index has.
  private static Set<String> names(Corpus corpus, Former former) {
    return Stream.of(
            corpus.papers().stream().map(SourcePaper::entry),
            corpus.awaited().stream().map(AwaitedPaper::entry),
            former.entries().stream())
        .flatMap(entries -> entries)
        .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.aliases().stream()))
        .collect(Collectors.toSet());
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
      builder.remove(id);
      changed.add(id);
    }
  }

  /// Follows the citations anew where a paper has come, changed or gone, or another is awaited.
  ///
  /// @return whether the index is another than before
  private boolean link(List<AwaitedEntry> awaited) {
    if (changed.isEmpty() && awaited.equals(former.awaited())) {
      return false;
    }
    builder.await(awaited);
    Linking.run(builder, awaited, changed);
    return true;
  }

  private static AwaitedEntry entry(AwaitedPaper paper) {
    Source source = paper.source();
    return new AwaitedEntry(
        paper.entry(),
        paper.file(),
        source == null ? null : source.url(),
        source == null ? null : source.where());
  }

  private void tell(Outcome outcome) {
    outcomes.add(outcome);
    watcher.done(outcome);
  }
}
