package org.pincite.indexer.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where a paper cites, with the words that it cites for: all that following the citation
/// needs of the paper.
///
/// @param note the place in [Paper#footnotes] of the note that cites; null where running text does
/// @param number the note's number as printed; null where running text cites
/// @param passage the place in [Paper#passages] of the passage in which the note is called, or
///   which cites; of a note whose marker was not found the note's own
/// @param page the page on which that is; null for a paper without pages
/// @param sentence the words that the citation stands behind, verbatim
/// @param quotations what is quoted there, verbatim and without the marks around it, the nearest to
///   the citation first; paragraphs that may be set-off quotations are among them
/// @param citation what is cited
public record Citing(
    @Nullable Integer note,
    @Nullable String number,
    int passage,
    @Nullable Page page,
    String sentence,
    List<String> quotations,
    Citation citation) {

  public Citing {
    quotations = List.copyOf(quotations);
  }
}
