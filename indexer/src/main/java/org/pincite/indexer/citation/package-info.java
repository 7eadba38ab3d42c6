/// Citations as the committee writes them.
///
/// A catalogue entry and a place come in, the words of a citation go out. It imports `document`.
@NullMarked
package org.pincite.indexer.citation;

import org.jspecify.annotations.NullMarked;
