package org.pincite.bot.answer;

import org.pincite.indexer.index.IndexedPassage;

/// The place in another paper where a quote's words stand too.
///
/// @param passage the other paper's passage
/// @param citation its place, as the committee cites
public record Twin(IndexedPassage passage, String citation) {}
