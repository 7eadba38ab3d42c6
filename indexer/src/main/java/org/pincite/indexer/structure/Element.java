package org.pincite.indexer.structure;

import org.pincite.indexer.document.Span;

/// A paragraph, a heading, an item or a row in its place in the text: what both roads, from pages
/// and from formats without pages, come to.
///
/// @param span its words in the text
/// @param role what its form says that it is
record Element(Span span, Role role) {}
