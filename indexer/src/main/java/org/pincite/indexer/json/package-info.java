/// What the index says of citations, in the form that programs rely on.
///
/// The command line and HTTP, which know nothing of each other, share these shapes; the components
/// are the names in the JSON. It imports `index` and `document`.
@NullMarked
package org.pincite.indexer.json;

import org.jspecify.annotations.NullMarked;
