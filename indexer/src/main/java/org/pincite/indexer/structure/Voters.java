package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.VotePart;

/// Keeps "Nays" and the names below it together: the names alone do not say how anybody voted.
final class Voters {

  private Voters() {}

  static List<Piece> joined(List<Piece> pieces, PagedText text) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!joined.isEmpty() && belong(joined.getLast(), piece, text)) {
        Piece label = joined.removeLast();
        Span both = new Span(label.span().start(), piece.span().end());
        joined.add(new Piece(piece.kind(), piece.voice(), piece.headings(), both));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean belong(Piece label, Piece names, PagedText text) {
    int from = label.span().end();
    int to = names.span().start();
    return label.kind() == names.kind()
        && label.voice().equals(names.voice())
        && label.headings().equals(names.headings())
        && VotePart.isLabel(text.slice(label.span()))
        && VotePart.areNames(text.slice(names.span()))
        && from <= to
        && text.slice(new Span(from, to)).isBlank();
  }
}
