package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;

/// Finds the words that introduce a piece: the sentence before a list, for each of its items; the
/// header rows of a table, for each of its rows; a sentence that ends with a colon, for what comes
/// next ("You told the committee:").
final class LeadIns {

  static final Span NONE = new Span(0, 0);

  private final String text;
  private List<String> headings = List.of();
  private Span last = NONE;
  private boolean afterItem;

  LeadIns(String text) {
    this.text = text;
  }

  /// What introduces the next piece; pieces are asked for in order.
  Span of(Piece piece) {
    boolean item =
        piece.kind() == PassageKind.LIST_ITEM
            || (piece.kind() == PassageKind.RECOMMENDATION
                && ListMark.isItem(piece.span().of(text)));
    Span before = piece.headings().equals(headings) ? last : NONE;
    boolean introduced = item || (before.of(text).endsWith(":") && !afterItem);
    Span leadIn = piece.header().isEmpty() && introduced ? before : piece.header();
    headings = piece.headings();
    last = item ? before : lastSentence(piece.span());
    afterItem = item;
    return leadIn;
  }

  private Span lastSentence(Span span) {
    Span sentence = Sentences.of(span.of(text)).getLast().shifted(span.start());
    int line = text.lastIndexOf('\n', sentence.end() - 1) + 1;
    return new Span(Math.max(sentence.start(), line), sentence.end());
  }
}
