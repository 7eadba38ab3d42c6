/// A corpus comes in; an index and an account of every paper go out: the straight line of the
/// indexer.
///
/// A paper that cannot be read is a [Failed][org.pincite.indexer.ingest.Outcome.Failed] outcome
/// with its reason; the run goes on, whatever a file does to the process that reads it. It imports
/// every stage: `source`, `extract`, `structure`, `citation`, `index` and `document`, and writes
/// down what it did in `journal`.
@NullMarked
package org.pincite.indexer.ingest;

import org.jspecify.annotations.NullMarked;
