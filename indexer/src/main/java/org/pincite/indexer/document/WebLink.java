package org.pincite.indexer.document;

import java.net.URI;

/// Words of a paper that lead elsewhere.
///
/// @param span the words, in the paper's text
/// @param target the address that they lead to, as the file has it
public record WebLink(Span span, URI target) {}
