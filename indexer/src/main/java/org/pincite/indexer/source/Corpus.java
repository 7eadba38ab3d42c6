package org.pincite.indexer.source;

import java.nio.file.Path;
import java.util.List;
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

  /// Lists what `folder` and its subfolders hold, described by `manifest.yaml` where that is there.
  ///
  /// @throws CorpusException if the folder is missing or cannot be listed, or the manifest is wrong
  public static Corpus open(Path folder) {
    List<CorpusFile> files = FolderWalk.filesOf(folder);
    Manifest manifest = Manifest.of(folder);
    Matching matching = Matching.of(manifest, files);
    PaperNames names = new PaperNames(matching.unlisted(), manifest.byId().keySet());
    return new Corpus(
        files.stream().map(file -> paper(file, matching, names)).toList(),
        matching.awaited().stream().map(ManifestEntry::awaited).toList());
  }

  private static SourcePaper paper(CorpusFile file, Matching matching, PaperNames names) {
    ManifestEntry entry = matching.entryOf(file);
    return entry == null ? unlisted(file, names.nameOf(file)) : entry.describing(file);
  }

  private static SourcePaper unlisted(CorpusFile file, String id) {
    CatalogueEntry entry =
        new CatalogueEntry(id, file.folder(), null, null, file.stem(), null, List.of());
    return new SourcePaper(file.file(), entry, null);
  }
}
