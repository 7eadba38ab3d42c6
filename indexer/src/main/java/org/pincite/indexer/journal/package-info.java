/// What runs did comes in; what the last one did, which papers are new, and what a paper said
/// before it was replaced go out. All of it stands beside the index, in its folder.
///
/// [Journal][org.pincite.indexer.journal.Journal] keeps the last run and the new papers,
/// [Receipts][org.pincite.indexer.journal.Receipts] the former texts by which a link can say that
/// its paper has changed since. Nothing here is needed to answer: an index without is whole. It
/// imports `document`, `citation` and `index`.
@NullMarked
package org.pincite.indexer.journal;

import org.jspecify.annotations.NullMarked;
