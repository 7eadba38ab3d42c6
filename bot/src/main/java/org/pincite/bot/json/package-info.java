/// Answers and papers in the form that programs rely on.
///
/// An answer, a paper, a page or a passage comes in; records go out whose components are the names
/// in the JSON, one shape for the command line and for HTTP. Null stands where the contract has
/// null. It imports `answer` and the indexer's `index`, `journal`, `citation` and vocabulary.
@NullMarked
package org.pincite.bot.json;

import org.jspecify.annotations.NullMarked;
