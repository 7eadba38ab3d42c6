package org.pincite.indexer.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.download.Downloader;

/// Brings the papers that a publisher's list offers.
///
/// Each is brought once: not where it is held already, wherever in the corpus it stands by now, and
/// not again where somebody has taken it away. A paper that the manifest awaits, told by its kind,
/// its date and whose it is, goes where the manifest expects it. All else is as for the manifest's
/// own papers ([Fetch]).
public final class OfferFetch {

  private final Path corpus;
  private final List<CorpusFile> files;
  private final PapersOffered known;
  private final Map<OfferedPaper, ManifestEntry> filling;
  private final boolean again;
  private final Acquisition acquisition;

  private OfferFetch(
      Path corpus,
      List<CorpusFile> files,
      PapersOffered known,
      Map<OfferedPaper, ManifestEntry> filling,
      boolean again,
      Acquisition acquisition) {
    this.corpus = corpus;
    this.files = files;
    this.known = known;
    this.filling = filling;
    this.again = again;
    this.acquisition = acquisition;
  }

  /// Fetches papers, one after the other.
  ///
  /// @param again whether those fetched earlier are asked for again as well
  /// @param watcher told of each outcome as it comes
  /// @return one outcome for each paper
  /// @throws CorpusException if the corpus or its manifest is wrong
  public static List<FetchOutcome> run(
      Path corpus,
      List<OfferedPaper> papers,
      boolean again,
      Downloader downloader,
      FetchWatcher watcher) {
    List<CorpusFile> files = FolderWalk.filesOf(corpus);
    Matching matching = Matching.of(Manifest.of(corpus), files);
    try {
      OfferFetch fetch =
          new OfferFetch(
              corpus,
              files,
              PapersOffered.of(corpus),
              filling(papers, matching.awaited()),
              again,
              new Acquisition(corpus, downloader, watcher));
      return papers.stream().map(fetch::of).peek(watcher::done).toList();
    } catch (IOException e) {
      throw new CorpusException(
          "corpus \"%s\" cannot be read: %s".formatted(corpus, e.getMessage()), e);
    }
  }

  /// The awaited entry that each paper fills: where one paper fits one entry and no other.
  private static Map<OfferedPaper, ManifestEntry> filling(
      List<OfferedPaper> papers, List<ManifestEntry> awaited) {
    Map<OfferedPaper, ManifestEntry> filling = new HashMap<>();
    for (ManifestEntry entry : awaited) {
      List<OfferedPaper> fitting = papers.stream().filter(paper -> fits(paper, entry)).toList();
      if (fitting.size() == 1 && filling.put(fitting.getFirst(), entry) != null) {
        filling.remove(fitting.getFirst());
      }
    }
    return filling;
  }

  private static boolean fits(OfferedPaper paper, ManifestEntry entry) {
    String names =
        Stream.concat(Stream.of(entry.title()), entry.aliases().stream())
            .reduce(String.valueOf(entry.publisher()), (all, name) -> all + '\n' + name);
    return entry.kind() != null
        && entry.kind().equalsIgnoreCase(paper.kind())
        && entry.date() != null
        && entry.date().equals(paper.date())
        && names.toLowerCase(Locale.ROOT).contains(paper.body().toLowerCase(Locale.ROOT));
  }

  private FetchOutcome of(OfferedPaper paper) {
    ManifestEntry entry = entry(paper);
    try {
      CorpusFile held = held(entry);
      FetchedPaper earlier = held == null ? earlier(entry) : null;
      if (earlier != null && !again) {
        CorpusFile moved = moved(earlier);
        return moved == null
            ? new FetchOutcome.TakenAway(entry.id(), earlier.file())
            : new FetchOutcome.Held(entry.id(), moved.path());
      }
      known.add(PaperFacts.of(paper, pathOf(entry)));
      return fetched(paper, entry, held);
    } catch (IOException e) {
      return new FetchOutcome.Failed(
          entry.id(),
          "The corpus cannot be read or written: expected access and room (%s).".formatted(e));
    }
  }

  private FetchOutcome fetched(OfferedPaper paper, ManifestEntry entry, @Nullable CorpusFile held) {
    FetchOutcome first =
        acquisition.of(at(entry, paper, paper.addresses().getFirst()), held, again);
    FetchOutcome outcome = first;
    for (URI other : paper.addresses().subList(1, paper.addresses().size())) {
      if (outcome instanceof FetchOutcome.Failed) {
        outcome = acquisition.of(at(entry, paper, other), held, again);
      }
    }
    return outcome instanceof FetchOutcome.Failed ? first : outcome;
  }

  private ManifestEntry entry(OfferedPaper paper) {
    PaperFacts noted = known.named(paper.key());
    ManifestEntry filled = noted == null ? filling.get(paper) : null;
    String path = noted == null ? paper.path() : noted.path();
    return filled == null ? at(unlisted(paper, path), paper, paper.addresses().getFirst()) : filled;
  }

  private static ManifestEntry unlisted(OfferedPaper paper, String path) {
    return new ManifestEntry(
        0,
        path,
        null,
        paper.kind(),
        paper.publisher(),
        paper.title(),
        paper.date(),
        paper.aliases(),
        Correspondents.NONE,
        null,
        null);
  }

  /// The entry with an address to fetch from.
  private static ManifestEntry at(ManifestEntry entry, OfferedPaper paper, URI address) {
    return new ManifestEntry(
        entry.line(),
        entry.id(),
        entry.file(),
        entry.kind(),
        entry.publisher(),
        entry.title(),
        entry.date(),
        entry.aliases(),
        entry.correspondents(),
        new Source(address, paper.where(), null),
        entry.note());
  }

  /// Where the entry's paper goes, without the extension.
  private static String pathOf(ManifestEntry entry) {
    String path = Objects.requireNonNullElse(entry.file(), entry.id());
    return entry.file() == null ? path : new CorpusFile(Path.of(path), path).pathStem();
  }

  private @Nullable CorpusFile held(ManifestEntry entry) {
    String path = pathOf(entry);
    return files.stream().filter(file -> file.pathStem().equals(path)).findFirst().orElse(null);
  }

  private @Nullable FetchedPaper earlier(ManifestEntry entry) throws IOException {
    String path = pathOf(entry);
    FetchedPaper last = null;
    for (FetchedPaper paper : FetchedPapers.of(corpus).all()) {
      boolean here = new CorpusFile(Path.of(paper.file()), paper.file()).pathStem().equals(path);
      last = here ? paper : last;
    }
    return last;
  }

  private @Nullable CorpusFile moved(FetchedPaper paper) throws IOException {
    for (CorpusFile file : files) {
      if (Offered.isOf(paper, file)) {
        return file;
      }
    }
    return null;
  }
}
