package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.indexer.citation.RunningText;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Receipts;
import org.pincite.indexer.source.AwaitedPaper;
import org.pincite.indexer.source.Corpus;
import org.pincite.indexer.source.CorpusException;
import org.pincite.indexer.source.Source;
import org.pincite.indexer.source.SourcePaper;

/// Brings an index up to its corpus: the package's one entrance.
public final class Ingest {

  private Ingest() {}

  /// Reads what is new or changed in the corpus into the index, and takes out what is gone.
  ///
  /// @param fresh whether to read everything anew; without it, an index of another version is still
  ///   begun anew
  /// @param ocr whether pages that are pictures are read as well
  /// @param formerTexts so many texts of a paper that was replaced are kept
  /// @param watcher told of each outcome as it comes
  /// @throws CorpusException if the corpus is missing, wrong or empty; the index is then left as it
  ///   is
  /// @throws org.pincite.indexer.index.IndexException if the index cannot be written
  /// @throws FullDiskException if there is no room for it
  public static Report run(
      Path corpus, Path index, boolean fresh, Ocr ocr, int formerTexts, IngestWatcher watcher) {
    return FullDiskException.naming(
        index, () -> inChild(corpus, index, fresh, ocr, formerTexts, watcher));
  }

  private static Report inChild(
      Path corpus, Path index, boolean fresh, Ocr ocr, int formerTexts, IngestWatcher watcher) {
    try (Extractor extractor = Extractor.inChild(temporary(index), Limits.usual(), ocr)) {
      return run(corpus, index, intake(extractor, index, fresh), formerTexts, watcher);
    }
  }

  /// The same without reading pages that are pictures.
  public static Report run(Path corpus, Path index, boolean fresh, Consumer<Outcome> progress) {
    return run(
        corpus, index, fresh, new Ocr.Off(), Receipts.USUAL_TEXTS, IngestWatcher.of(progress));
  }

  /// The same with whatever reads the files.
  static Report run(
      Path folder, Path index, boolean fresh, Extractor extractor, Consumer<Outcome> progress) {
    Intake intake = intake(extractor, index, fresh);
    return run(folder, index, intake, Receipts.USUAL_TEXTS, IngestWatcher.of(progress));
  }

  private static Intake intake(Extractor extractor, Path index, boolean fresh) {
    return new Intake(extractor::extract, extractor.recognises(), Readings.of(index), fresh);
  }

  static Report run(
      Path folder, Path index, Intake intake, int formerTexts, IngestWatcher watcher) {
    Corpus corpus = papers(folder);
    boolean anew = intake.fresh() || !PassageIndex.isReadable(index);
    try (IndexBuilder builder = IndexBuilder.open(index, anew)) {
      Former held = Former.of(index);
      try (Chronicle chronicle = new Chronicle(folder, index, held, formerTexts)) {
        Former former = anew ? Former.NONE : held;
        Plan plan = Plan.of(corpus.papers(), former, intake.recognises());
        watcher.planned(plan.steps().size() + plan.gone().size());
        RunningText running = new RunningText(names(corpus, former));
        return new IngestRun(builder, former, intake, running, chronicle, watcher)
            .run(plan, entries(corpus.awaited()), anew);
      }
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

  private static List<AwaitedEntry> entries(List<AwaitedPaper> papers) {
    return papers.stream().map(Ingest::entry).toList();
  }

  private static AwaitedEntry entry(AwaitedPaper paper) {
    Source source = paper.source();
    return new AwaitedEntry(
        paper.entry(),
        paper.file(),
        source == null ? null : source.url(),
        source == null ? null : source.where());
  }
}
