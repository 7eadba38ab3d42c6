package org.pincite.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.Citings;
import org.pincite.indexer.citation.Identity;
import org.pincite.indexer.citation.RunningText;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.source.AwaitedPaper;
import org.pincite.indexer.source.Corpus;
import org.pincite.indexer.source.CorpusException;
import org.pincite.indexer.source.Source;
import org.pincite.indexer.source.SourcePaper;
import org.pincite.indexer.structure.Cover;
import org.pincite.indexer.structure.PaperReader;

/// Brings an index up to its corpus: the package's one entrance.
public final class Ingest {

  private final IndexBuilder builder;
  private final Map<String, String> fingerprints;
  private final Consumer<Outcome> progress;
  private final Extractor extractor;
  private final RunningText running;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();

  private Ingest(
      IndexBuilder builder,
      Extractor extractor,
      RunningText running,
      Map<String, String> fingerprints,
      Consumer<Outcome> progress) {
    this.builder = builder;
    this.extractor = extractor;
    this.running = running;
    this.fingerprints = fingerprints;
    this.progress = progress;
  }

  /// Reads what is new or changed in the corpus into the index, and takes out what is gone.
  ///
  /// @param fresh whether to read everything anew; without it, an index of another version is still
  ///   begun anew
  /// @param ocr whether pages that are pictures are read as well
  /// @param progress told of each outcome as it comes
  /// @throws CorpusException if the corpus is missing, wrong or empty; the index is then left as it
  ///   is
  /// @throws org.pincite.indexer.index.IndexException if the index cannot be written
  public static Report run(
      Path corpus, Path index, boolean fresh, Ocr ocr, Consumer<Outcome> progress) {
    try (Extractor extractor = Extractor.inChild(temporary(index), Limits.usual(), ocr)) {
      return run(corpus, index, fresh, extractor, progress);
    }
  }

  /// The same without reading pages that are pictures.
  public static Report run(Path corpus, Path index, boolean fresh, Consumer<Outcome> progress) {
    return run(corpus, index, fresh, new Ocr.Off(), progress);
  }

  /// The same with whatever reads the files.
  static Report run(
      Path folder, Path index, boolean fresh, Extractor extractor, Consumer<Outcome> progress) {
    Corpus corpus = Corpus.open(folder);
    List<SourcePaper> papers = corpus.papers();
    if (papers.isEmpty()) {
      throw CorpusException.empty(folder);
    }
    Former former = fresh ? Former.NONE : Former.of(index);
    boolean anew = former.fingerprints().isEmpty();
    try (IndexBuilder builder = IndexBuilder.open(index, anew)) {
      RunningText running = new RunningText(names(corpus, former));
      Ingest ingest = new Ingest(builder, extractor, running, former.fingerprints(), progress);
      papers.forEach(ingest::paper);
      ingest.removeAllBut(papers);
      ingest.link(corpus.awaited().stream().map(Ingest::entry).toList(), former.awaited());
      builder.commit();
      return new Report(ingest.outcomes);
    }
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

  private void paper(SourcePaper paper) {
    try {
      String id = paper.entry().id();
      String fingerprint = Fingerprint.of(paper);
      if (isKnown(fingerprint, fingerprints.get(id))) {
        tell(new Outcome.Unchanged(id));
        return;
      }
      read(paper, fingerprint);
    } catch (IOException e) {
      fail(paper, "cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // A layout that the rules did not foresee: the paper fails, the run goes on.
      fail(paper, "was read, but its structure was not understood: " + e.getMessage());
    }
  }

  /// Whether a paper is in the index as it would be read now.
  private boolean isKnown(String fingerprint, @Nullable String indexed) {
    return fingerprint.equals(indexed)
        || (!extractor.recognises() && Fingerprint.withPicturesLeft(fingerprint).equals(indexed));
  }

  private void read(SourcePaper paper, String fingerprint) {
    Extraction read = extractor.extract(paper.file());
    switch (read) {
      case Extraction.Pages pages -> {
        boolean left = !pages.pictures().isEmpty() && !extractor.recognises();
        String mark = left ? Fingerprint.withPicturesLeft(fingerprint) : fingerprint;
        index(paper, mark, PaperReader.read(pages), Cover.title(pages), read.unread());
      }
      case Extraction.Flow flow ->
          index(paper, fingerprint, PaperReader.read(flow), null, read.unread());
      case Extraction.Unreadable(String reason) -> fail(paper, reason);
    }
  }

  private void index(
      SourcePaper source,
      String fingerprint,
      Paper paper,
      @Nullable String cover,
      List<String> unread) {
    String file = String.valueOf(source.file().getFileName());
    CatalogueEntry entry = Identity.of(paper, source.entry(), file, cover);
    int pages = paper.text().pages().size();
    int passages = paper.passages().size();
    builder.replace(
        new IndexedPaper(entry, source.file(), fingerprint, pages, passages),
        paper,
        Citings.of(paper, running));
    changed.add(entry.id());
    tell(
        fingerprints.containsKey(entry.id())
            ? new Outcome.Updated(entry.id(), pages, passages, unread)
            : new Outcome.Added(entry.id(), pages, passages, unread));
  }

  private void fail(SourcePaper paper, String reason) {
    remove(paper.entry().id());
    tell(new Outcome.Failed(paper.file(), reason));
  }

  private void removeAllBut(List<SourcePaper> papers) {
    Set<String> gone = new HashSet<>(fingerprints.keySet());
    papers.forEach(paper -> gone.remove(paper.entry().id()));
    for (String id : gone.stream().sorted().toList()) {
      remove(id);
      tell(new Outcome.Removed(id));
    }
  }

  private void remove(String id) {
    builder.remove(id);
    if (fingerprints.containsKey(id)) {
      changed.add(id);
    }
  }

  /// Follows the citations anew where a paper has come, changed or gone, or another is awaited.
  private void link(List<AwaitedEntry> awaited, List<AwaitedEntry> formerly) {
    if (changed.isEmpty() && awaited.equals(formerly)) {
      return;
    }
    builder.await(awaited);
    Linking.run(builder, awaited, changed);
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
    progress.accept(outcome);
  }
}
