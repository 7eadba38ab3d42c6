package org.pincite.indexer.moderngov;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchWatcher;
import org.pincite.indexer.source.OfferFetch;

/// Brings what a committee has put up and the corpus does not hold.
///
/// @param site the installation
/// @param corpus the folder of the papers
/// @param again whether papers that were fetched earlier are asked for again
/// @param downloader asks the installation
public record CommitteeFetch(ModernGov site, Path corpus, boolean again, Downloader downloader) {

  /// Brings what is wanted and not held.
  ///
  /// @return an outcome for each paper that is wanted, and one for each meeting that could not be
  ///   looked at
  /// @throws ModernGovException if the installation does not say what there is
  /// @throws org.pincite.indexer.source.CorpusException if the corpus or its manifest is wrong
  public List<FetchOutcome> run(Wish wish, FetchWatcher watcher) {
    ModernGov.Listing listing = site.papers(wish);
    listing.faults().forEach(watcher::done);
    List<FetchOutcome> outcomes = new ArrayList<>(listing.faults());
    outcomes.addAll(OfferFetch.run(corpus, listing.papers(), again, downloader, watcher));
    return outcomes;
  }
}
