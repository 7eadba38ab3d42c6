package org.pincite.indexer.structure;

import org.pincite.indexer.extract.TextLine;

/// A line and where it stands.
///
/// @param page the page's position in the file, counted from 1
/// @param line the line
/// @param ends whether the line was ended on purpose: the first word of the next would still have
///   fitted
record PlacedLine(int page, TextLine line, boolean ends) {}
