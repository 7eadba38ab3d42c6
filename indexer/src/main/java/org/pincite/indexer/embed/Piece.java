package org.pincite.indexer.embed;

import org.pincite.indexer.document.Span;

/// A word piece of a question, as the model understands it among the others.
///
/// @param span its place in the question
/// @param direction what it means there
public record Piece(Span span, Direction direction) {}
