package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
  private final NavigableMap<Integer, List<Integer>> notesByMarker = new TreeMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final NavigableMap<Integer, Passage> byStart = new TreeMap<>();

  private Passages(String text, List<Footnote> footnotes) {
    this.text = text;
    this.footnotes = footnotes;
    for (int i = 0; i < footnotes.size(); i++) {
      if (footnotes.get(i).marker() instanceof Marker.At(int offset)) {
        notesByMarker.computeIfAbsent(offset, o -> new ArrayList<>()).add(i);
      }
    }
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
        Passage passage = passage(piece, part, leadIn);
        passages.add(passage);
        byStart.put(part.start(), passage);
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
      case Marker.At(int offset) -> {
        Map.Entry<Integer, Passage> above = byStart.lowerEntry(offset);
        boolean calls = above != null && offset <= above.getValue().span().end();
        yield calls ? above.getValue().headings() : List.of();
      }
      case Marker.Missing() -> List.of();
    };
  }

  /// The notes called within `span`: a marker stands behind the words that it belongs to.
  private List<Integer> calledWithin(Span span) {
    return notesByMarker.subMap(span.start(), false, span.end(), true).values().stream()
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
