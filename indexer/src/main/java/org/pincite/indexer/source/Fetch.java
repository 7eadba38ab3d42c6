package org.pincite.indexer.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.download.Downloader;

/// Brings the papers that the manifest has the address of.
///
/// A paper stands in the corpus once all of it is here and it is what was expected; until then it
/// is a hidden file whose name ends in ".part". No file is replaced but one that was fetched and is
/// still as it was.
public final class Fetch {

  private final Manifest manifest;
  private final Map<String, CorpusFile> held;

  private Fetch(Manifest manifest, Map<String, CorpusFile> held) {
    this.manifest = manifest;
    this.held = held;
  }

  /// Fetches papers, one after the other.
  ///
  /// @param ids the papers to fetch; where there are none, those that the corpus lacks
  /// @param again whether those fetched earlier are asked for again as well
  /// @param watcher told of each outcome as it comes
  /// @return one outcome for each paper that was to be fetched
  /// @throws CorpusException if the corpus or its manifest is wrong, or has no paper of an id
  public static List<FetchOutcome> run(
      Path corpus, List<String> ids, boolean again, Downloader downloader, FetchWatcher watcher) {
    List<CorpusFile> files = FolderWalk.filesOf(corpus);
    Manifest manifest = Manifest.of(corpus);
    Fetch fetch = new Fetch(manifest, Matching.of(manifest, files).held());
    Acquisition acquisition = new Acquisition(corpus, downloader, watcher);
    return fetch.wanted(ids, again).stream()
        .map(entry -> acquisition.of(entry, fetch.held.get(entry.id()), again))
        .peek(watcher::done)
        .toList();
  }

  private List<ManifestEntry> wanted(List<String> ids, boolean again) {
    return ids.isEmpty()
        ? manifest.entries().stream().filter(entry -> isDue(entry, again)).toList()
        : ids.stream().map(CorpusFile::composed).distinct().map(this::named).toList();
  }

  private boolean isDue(ManifestEntry entry, boolean again) {
    return !held.containsKey(entry.id()) || (again && entry.url() != null);
  }

  private ManifestEntry named(String id) {
    ManifestEntry entry = manifest.byId().get(id);
    if (entry == null) {
      throw new CorpusException(
          "%s has no paper \"%s\": expected the id of an entry"
              .formatted(manifest.file().path(), id));
    }
    return entry;
  }
}
