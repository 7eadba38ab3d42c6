package org.pincite.indexer.index;

import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Resolution;

/// A citation as it stands in the index.
///
/// @param document the paper that cites
/// @param passage the id of the passage that cites, or in which the citing note is called
/// @param citing what is cited, and for which words
/// @param resolution where it leads
public record IndexedCitation(
    CatalogueEntry document, String passage, Citing citing, Resolution resolution) {}
