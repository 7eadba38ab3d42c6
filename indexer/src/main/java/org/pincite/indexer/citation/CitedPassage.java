package org.pincite.indexer.citation;

import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// A passage to which a citation may lead.
///
/// @param id names it
/// @param voice whose words they are
/// @param span its words in the paper's text
public record CitedPassage(String id, Voice voice, Span span) {}
