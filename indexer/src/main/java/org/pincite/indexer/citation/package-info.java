/// Citations as committees write them, read and written.
///
/// A footnote's words come in, citations go out, or none:
/// [CitationReader][org.pincite.indexer.citation.CitationReader] cuts them into tokens, parts them
/// at semicolons and sentence ends into clauses, reads each clause into parts (a date, a place, a
/// number, words), gathers the parts into a draft for each citation, and makes citations of the
/// drafts that are whole. A form is a class that says at a token what begins there
/// ([PinpointForm][org.pincite.indexer.citation.PinpointForm],
/// [DateForm][org.pincite.indexer.citation.DateForm], …); a new form is one more. What is told in
/// prose is not cited: of it only what can be nothing else is taken.
///
/// [RunningText][org.pincite.indexer.citation.RunningText] reads what paragraphs cite, by the names
/// of papers that are known. [Identity][org.pincite.indexer.citation.Identity] gives a paper that
/// nobody described the title and date that its first page bears.
/// [HouseStyle][org.pincite.indexer.citation.HouseStyle] goes the other way: a catalogue entry and
/// a place come in, the words of a citation go out. The package imports `document`.
@NullMarked
package org.pincite.indexer.citation;

import org.jspecify.annotations.NullMarked;
