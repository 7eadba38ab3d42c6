package org.pincite.bot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.download.DownloadLimits;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.download.Progress;
import org.pincite.indexer.moderngov.CommitteeFetch;
import org.pincite.indexer.moderngov.ModernGov;
import org.pincite.indexer.moderngov.ModernGovException;
import org.pincite.indexer.moderngov.Wish;
import org.pincite.indexer.source.CorpusException;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchWatcher;

/// One look at the committees of the settings: what they have put up is brought into the corpus.
///
/// @param settings say which
/// @param corpus the folder of the papers
/// @param patience how the installation is asked
record CommitteeRound(ModernGovSettings settings, Path corpus, Patience patience) {

  /// What came of it.
  ///
  /// @param brought how many papers came or were replaced
  /// @param troubles what could not be had, a sentence each
  record Brought(int brought, List<String> troubles) {
    Brought {
      troubles = List.copyOf(troubles);
    }
  }

  Brought look(LocalDate today) {
    int brought = 0;
    List<String> troubles = new ArrayList<>();
    try (Downloader downloader =
        Downloader.open(DownloadLimits.usual(), patience, settings.allowPrivate())) {
      ModernGov site = ModernGov.at(settings.address(), corpus, downloader, today);
      CommitteeFetch fetch = new CommitteeFetch(site, corpus, false, downloader);
      for (Wish wish : settings.wishes(today)) {
        brought += look(fetch, wish, troubles);
      }
    }
    return new Brought(brought, troubles);
  }

  private static int look(CommitteeFetch fetch, Wish wish, List<String> troubles) {
    int brought = 0;
    try {
      for (FetchOutcome outcome : fetch.run(wish, new Unwatched())) {
        switch (outcome) {
          case FetchOutcome.Fetched _, FetchOutcome.Updated _ -> brought++;
          case FetchOutcome.Failed(String id, String reason) -> troubles.add(id + ": " + reason);
          case FetchOutcome.Unchanged _,
              FetchOutcome.Held _,
              FetchOutcome.TakenAway _,
              FetchOutcome.ByHand _ -> {}
        }
      }
    } catch (ModernGovException | CorpusException e) {
      troubles.add("committee %d: %s".formatted(wish.committee(), e.getMessage()));
    }
    return brought;
  }

  private static final class Unwatched implements FetchWatcher {
    @Override
    public void came(String id, Progress progress) {
      // nobody looks
    }

    @Override
    public void done(FetchOutcome outcome) {
      // told at the end
    }
  }
}
