package org.pincite.indexer.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.Differences;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.OtherName;
import org.pincite.indexer.index.PassageIndex;

/// Holds an index against its files: every file is read anew, and every passage, page and link of
/// the index has to be what comes of that. Nothing is written.
public final class Verification {

  private final IndexView view;
  private final Readings readings;
  private final Function<Path, Extraction> extract;

  private Verification(IndexView view, Readings readings, Function<Path, Extraction> extract) {
    this.view = view;
    this.readings = readings;
    this.extract = extract;
  }

  /// What was found of one paper.
  ///
  /// @param id the paper's
  /// @param faults what does not hold, as ends of sentences about it; none where all does
  /// @param done how many papers are done with, this one included
  /// @param all how many there are
  public record Verified(String id, List<String> faults, int done, int all) {
    public Verified {
      faults = List.copyOf(faults);
    }
  }

  /// Is told of each paper.
  public interface Watcher {
    void verified(Verified paper);
  }

  /// Verifies all papers, one after the other.
  ///
  /// @throws org.pincite.indexer.index.IndexException if there is no index, or none that can be
  ///   read
  public static void run(Path index, Watcher watcher) {
    Path temporary = Ingest.temporary(index);
    try (Extractor extractor = Extractor.inChild(temporary, Limits.usual(), new Ocr.Off())) {
      run(index, extractor::extract, watcher);
    }
  }

  static void run(Path index, Function<Path, Extraction> extract, Watcher watcher) {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      Verification verification = new Verification(view, Readings.of(index), extract);
      List<IndexedPaper> papers = view.papers();
      for (int i = 0; i < papers.size(); i++) {
        IndexedPaper paper = papers.get(i);
        watcher.verified(
            new Verified(paper.entry().id(), verification.faults(paper), i + 1, papers.size()));
      }
    }
  }

  private List<String> faults(IndexedPaper paper) {
    Fingerprint fingerprint = Fingerprint.parse(paper.fingerprint());
    if (fingerprint == null) {
      return List.of("was indexed by another version: ./pincite index --force reads it anew");
    }
    try {
      for (OtherName name : paper.names()) {
        if (!isSame(name.file(), fingerprint)) {
          return List.of("is not %s any more: run ./pincite index".formatted(name.file()));
        }
      }
      return isSame(paper.file(), fingerprint)
          ? faults(paper, fingerprint)
          : List.of("is not %s any more: run ./pincite index".formatted(paper.file()));
    } catch (IOException e) {
      return List.of("cannot be read: " + e.getMessage());
    }
  }

  private static boolean isSame(Path file, Fingerprint fingerprint) throws IOException {
    return Files.exists(file) && Fingerprint.contentOf(file).equals(fingerprint.content());
  }

  private List<String> faults(IndexedPaper paper, Fingerprint fingerprint) {
    // Words of pictures are not recognised anew: Tesseract may be another by now.
    boolean recognised = readings.get(fingerprint.content(), true) != null;
    AsRead kept = readings.get(fingerprint.content(), recognised);
    AsRead read = recognised && kept != null ? kept : AsRead.of(extract.apply(paper.file()), false);
    return switch (read) {
      case AsRead.Text text -> Differences.of(view, paper, text.paper());
      case AsRead.Nothing(String reason) -> List.of(reason);
    };
  }
}
