package org.pincite.indexer.source;

import org.pincite.indexer.download.Progress;

/// Is told how a run goes.
public interface FetchWatcher {

  /// More of the paper has come.
  ///
  /// @param id the paper's
  void came(String id, Progress progress);

  /// A paper is done with.
  void done(FetchOutcome outcome);
}
