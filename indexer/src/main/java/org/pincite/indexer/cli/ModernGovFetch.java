package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.moderngov.Committee;
import org.pincite.indexer.moderngov.ModernGov;
import org.pincite.indexer.moderngov.Wish;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchWatcher;
import org.pincite.indexer.source.OfferFetch;
import org.pincite.indexer.source.OfferedPaper;

/// `pincite fetch --moderngov`: what a committee has put up, listed or brought.
///
/// @param site the installation
/// @param corpus the folder of the papers
/// @param again whether papers that were fetched earlier are asked for again
/// @param downloader asks the installation
record ModernGovFetch(ModernGov site, Path corpus, boolean again, Downloader downloader) {

  /// Prints what there is: the committees, or the papers of the one that is named.
  void list(@Nullable Wish wish, PrintWriter out) {
    if (wish == null) {
      site.committees().forEach(committee -> out.println(line(committee)));
      return;
    }
    ModernGov.Listing listing = site.papers(wish);
    listing.papers().forEach(paper -> out.println(line(paper)));
    listing.faults().forEach(fault -> out.println(fault.id() + ": " + fault.reason()));
    out.printf(
        "%d papers of %d meetings since %s%n",
        listing.papers().size(), listing.meetings(), wish.since());
  }

  /// Brings what is wanted and not held.
  ///
  /// @return an outcome for each paper that is wanted, and one for each meeting that could not be
  ///   looked at
  List<FetchOutcome> fetch(Wish wish, FetchWatcher watcher) {
    ModernGov.Listing listing = site.papers(wish);
    listing.faults().forEach(watcher::done);
    List<FetchOutcome> outcomes = new ArrayList<>(listing.faults());
    outcomes.addAll(OfferFetch.run(corpus, listing.papers(), again, downloader, watcher));
    return outcomes;
  }

  private static String line(Committee committee) {
    return "%6d  %s%s"
        .formatted(
            committee.id(), committee.title(), committee.expired() ? " (no longer meets)" : "");
  }

  private static String line(OfferedPaper paper) {
    String day = paper.date() == null ? "undated   " : paper.date().iso();
    return "%s  %-10s  %s".formatted(day, paper.kind(), paper.title());
  }
}
