package org.pincite.indexer.document;

/// A letter within a paper's text; a pack may hold several.
///
/// @param correspondents who writes it and to whom
/// @param body its words, from the salutation to the signature
public record Letter(Correspondents correspondents, Span body) {}
