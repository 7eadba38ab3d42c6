package org.pincite.indexer.journal;

import org.jspecify.annotations.Nullable;

/// A passage as it stood in a paper that has been replaced.
///
/// @param id the passage's
/// @param citation its place, as the committee cites
/// @param speaker whose words they are; null for nobody's
/// @param text its words, verbatim
public record FormerPassage(String id, String citation, @Nullable String speaker, String text) {}
