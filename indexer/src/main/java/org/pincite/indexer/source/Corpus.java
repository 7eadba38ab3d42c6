package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// The papers of one folder, as they were when it was opened.
///
/// @param papers the papers that are there, by their path in the folder; none share an id
/// @param awaited the papers that the manifest names and the folder lacks, in the manifest's order
public record Corpus(List<SourcePaper> papers, List<AwaitedPaper> awaited) {

  public Corpus {
    papers = List.copyOf(papers);
    awaited = List.copyOf(awaited);
  }

  /// Lists what `folder` and its subfolders hold, described by `manifest.yaml` where that is there,
  /// and by what publishers' lists said of papers that were fetched from them.
  ///
  /// @throws CorpusException if the folder is missing or cannot be listed, or the manifest is wrong
  public static Corpus open(Path folder) {
    List<CorpusFile> files = FolderWalk.filesOf(folder);
    Manifest manifest = Manifest.of(folder);
    Matching matching = Matching.of(manifest, files);
    PaperNames names = new PaperNames(matching.unlisted(), manifest.byId().keySet());
    try {
      Offered offered = Offered.in(folder, files);
      List<SourcePaper> papers = new ArrayList<>();
      for (CorpusFile file : files) {
        ManifestEntry entry = matching.entryOf(file);
        papers.add(
            entry == null
                ? unlisted(file, names.nameOf(file), offered.factsOf(file))
                : entry.describing(file));
      }
      return new Corpus(papers, matching.awaited().stream().map(ManifestEntry::awaited).toList());
    } catch (IOException e) {
      throw new CorpusException(
          "corpus \"%s\" cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static SourcePaper unlisted(CorpusFile file, String id, @Nullable PaperFacts facts) {
    CatalogueEntry entry =
        facts == null
            ? new CatalogueEntry(id, file.folder(), null, null, file.stem(), null, List.of())
            : facts.catalogued(id, file.folder());
    return new SourcePaper(file.file(), entry, null);
  }
}
