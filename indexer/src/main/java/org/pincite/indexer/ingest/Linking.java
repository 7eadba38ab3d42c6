package org.pincite.indexer.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.indexer.citation.Catalogue;
import org.pincite.indexer.citation.Resolver;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.AwaitedEntry;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedPaper;

/// Follows the citations of an index once its papers are as they should be. No file is read for it:
/// all that is needed of a paper is in the index.
final class Linking {

  private final Set<String> changed;
  private final Resolver resolver;
  private final Map<String, Integer> found = new HashMap<>();

  private Linking(IndexView view, List<CatalogueEntry> awaited, Set<String> changed) {
    this.changed = changed;
    HeldPapers papers = new HeldPapers(view);
    List<CatalogueEntry> held = view.papers().stream().map(IndexedPaper::entry).toList();
    this.resolver = new Resolver(new Catalogue(held, awaited, papers::paper));
  }

  /// Brings all citations up to date.
  ///
  /// @param awaited the papers that are known of and not there
  /// @param changed the ids of the papers that this run has read, changed or removed
  /// @return how many citations that awaited a paper lead to it now, by its id
  static Map<String, Integer> run(
      IndexBuilder builder, List<AwaitedEntry> awaited, Set<String> changed) {
    try (IndexView view = builder.view()) {
      Linking linking =
          new Linking(view, awaited.stream().map(AwaitedEntry::entry).toList(), changed);
      for (IndexedPaper paper : view.papers()) {
        List<IndexedCitation> before = view.citations(paper.entry().id());
        List<IndexedCitation> after = before.stream().map(linking::followed).toList();
        if (!after.equals(before)) {
          builder.link(paper.entry().id(), after);
        }
      }
      return Map.copyOf(linking.found);
    }
  }

  private IndexedCitation followed(IndexedCitation citation) {
    String citing = citation.document().id();
    Resolution former = citation.resolution();
    Catalogue.Named named = resolver.named(citation.citing(), citing);
    boolean same =
        named instanceof Catalogue.Named.Held(CatalogueEntry entry)
            && entry.id().equals(former.document())
            && !(former instanceof Resolution.Awaited)
            && !changed.contains(entry.id())
            && !changed.contains(citing);
    if (same) {
      return citation;
    }
    Resolution now = resolver.resolve(citation.citing(), citing);
    if (former instanceof Resolution.Awaited && now instanceof Resolution.Resolved(Target target)) {
      found.merge(target.document(), 1, Integer::sum);
    }
    return new IndexedCitation(citation.document(), citation.passage(), citation.citing(), now);
  }
}
