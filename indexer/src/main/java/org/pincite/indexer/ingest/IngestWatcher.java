package org.pincite.indexer.ingest;

import java.util.function.Consumer;

/// Is told how a run goes.
public interface IngestWatcher {

  /// It is known what there is to do.
  ///
  /// @param papers how many papers the run will come to
  void planned(int papers);

  /// A paper is done with.
  void done(Outcome outcome);

  /// One that is told of outcomes alone.
  static IngestWatcher of(Consumer<Outcome> outcomes) {
    return new IngestWatcher() {
      @Override
      public void planned(int papers) {
        // not asked
      }

      @Override
      public void done(Outcome outcome) {
        outcomes.accept(outcome);
      }
    };
  }
}
