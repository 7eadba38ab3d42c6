package org.pincite.bot.answer;

import org.pincite.indexer.index.IndexedPassage;

/// A passage of an answer.
///
/// @param passage the passage
/// @param quote what of it answers
/// @param score how well it fits; higher is better, comparable within one answer
/// @param citation its place, as the committee cites
public record Cited(IndexedPassage passage, Quote quote, double score, String citation) {}
