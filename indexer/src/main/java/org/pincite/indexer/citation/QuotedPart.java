package org.pincite.indexer.citation;

/// A stretch of a quotation that stands in the quoted paper without a gap.
///
/// @param letters its letters, as [Letters] has them
/// @param gap how many letters at most the quoted paper has between the part before and this one
/// @param wholeStart whether it begins with a whole word
/// @param wholeEnd whether it ends with a whole word
record QuotedPart(String letters, int gap, boolean wholeStart, boolean wholeEnd) {}
