package org.pincite.indexer.index;

/// A footnote called within a passage.
///
/// @param ordinal its place among the paper's notes, counted from 0
/// @param number as printed
/// @param text its words
/// @param marker the place in the passage's text that its marker follows, in UTF-16 code units; for
///   a footnote's own passage 0
public record IndexedNote(int ordinal, String number, String text, int marker) {}
