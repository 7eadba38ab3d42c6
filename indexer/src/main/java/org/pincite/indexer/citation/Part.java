package org.pincite.indexer.citation;

import java.net.URI;
import java.util.List;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;

/// A piece of a citation that was understood, or words that may be a title or a name.
sealed interface Part {

  /// The first token.
  int from();

  /// The token behind the last.
  int to();

  /// Words between commas: a publisher's, a title's or a person's.
  record Words(int from, int to) implements Part {}

  record Dated(PaperDate date, int from, int to) implements Part {}

  /// A place with the word that says what it counts.
  record Placed(List<Pinpoint> pinpoints, int from, int to) implements Part {}

  /// A place in the form with a slash, which ends a citation of a hearing: "148/5-22".
  record Slashed(Pinpoint pinpoint, int from, int to) implements Part {}

  record Numbered(ReferenceForm.Reference reference, int from, int to) implements Part {}

  record Linked(URI address, int from, int to) implements Part {}

  /// "Witness-Statement-of-Tom-Bradby.pdf".
  record Filed(int from, int to) implements Part {}

  /// "ibid", "op. cit.", "footnote 12 above".
  record Earlier(EarlierForm form, int from, int to) implements Part {}

  /// Who answered a question: "(Dr Joseph Mhango, David Browne)".
  record Answering(List<Words> names, int from, int to) implements Part {}
}
