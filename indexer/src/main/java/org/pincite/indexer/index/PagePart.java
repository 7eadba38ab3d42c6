package org.pincite.indexer.index;

import org.pincite.indexer.document.Page;

/// The part of a passage that stands on one page.
///
/// @param page the page
/// @param from the place in the passage's text where the part begins, in UTF-16 code units; it ends
///   where the next begins
public record PagePart(Page page, int from) {}
