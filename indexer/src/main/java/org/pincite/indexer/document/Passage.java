package org.pincite.indexer.document;

import java.util.List;

/// The smallest thing cited: a paragraph, a turn or part of one, a recommendation, a list item, a
/// table row, a footnote. One voice's, and at most about 180 words.
///
/// @param kind what it is
/// @param voice whose words they are
/// @param headings the headings above it, outermost first
/// @param leadIn the words that introduce it and are not its own (the sentence before a list's
///   first item); empty where there are none
/// @param span its words in the paper's text
/// @param footnotes the places in [Paper#footnotes] of the notes called within it, in order; for a
///   footnote its own
public record Passage(
    PassageKind kind,
    Voice voice,
    List<String> headings,
    Span leadIn,
    Span span,
    List<Integer> footnotes) {

  public Passage {
    headings = List.copyOf(headings);
    footnotes = List.copyOf(footnotes);
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty passage at %d".formatted(span.start()));
    }
  }
}
