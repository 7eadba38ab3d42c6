package org.pincite.bot.answer;

import org.pincite.indexer.document.Span;

/// A sentence of a passage, and what speaks for its answering.
///
/// @param span its place in the passage's text
/// @param share how much of what the question tells it has, 0 to 1
/// @param meaning the cosine of its direction and the question's; 0 where it has not been embedded
record ScoredSentence(Span span, double share, double meaning) {}
