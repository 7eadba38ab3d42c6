package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Cuts the text into what can be cited.
final class Passages {

  private final String text;
  private final List<Footnote> footnotes;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(String text, List<Footnote> footnotes) {
    this.text = text;
    this.footnotes = footnotes;
  }

  /// The passages in reading order: the running text's, then the footnotes.
  static List<Passage> cut(String text, List<Piece> pieces, List<Footnote> footnotes) {
    Passages cut = new Passages(text, footnotes);
    cut.runningText(pieces);
    cut.notes();
    return List.copyOf(cut.passages);
  }

  private void runningText(List<Piece> pieces) {
    LeadIns leadIns = new LeadIns(text);
    for (Piece piece : pieces) {
      Span leadIn = leadIns.of(piece);
      for (Span part : LongText.parts(text, piece.span())) {
        passages.add(passage(piece, part, leadIn));
      }
    }
  }

  private Passage passage(Piece piece, Span span, Span leadIn) {
    return new Passage(
        piece.kind(), piece.voice(), piece.headings(), leadIn, span, calledWithin(span));
  }

  private void notes() {
    for (int i = 0; i < footnotes.size(); i++) {
      Footnote note = footnotes.get(i);
      for (Span part : LongText.parts(text, note.span())) {
        passages.add(
            new Passage(
                PassageKind.FOOTNOTE,
                new Voice.Written(),
                headingsAbove(note.marker()),
                LeadIns.NONE,
                part,
                List.of(i)));
      }
    }
  }

  private List<String> headingsAbove(Marker marker) {
    return switch (marker) {
      case Marker.At(int offset) ->
          passages.stream()
              .filter(passage -> calls(passage.span(), offset))
              .findFirst()
              .map(Passage::headings)
              .orElse(List.of());
      case Marker.Missing() -> List.of();
    };
  }

  private List<Integer> calledWithin(Span span) {
    List<Integer> called = new ArrayList<>();
    for (int i = 0; i < footnotes.size(); i++) {
      if (footnotes.get(i).marker() instanceof Marker.At(int offset) && calls(span, offset)) {
        called.add(i);
      }
    }
    return called;
  }

  /// Whether a marker at `offset` belongs to the words of `span`: it stands behind one of them.
  private static boolean calls(Span span, int offset) {
    return span.start() < offset && offset <= span.end();
  }
}
