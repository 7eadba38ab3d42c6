package org.pincite.indexer.structure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;

/// Says of each note in which chapter its number counts, where the numbers of a paper begin anew.
///
/// A chapter is the outermost kind of heading that tells notes of one number apart: above the
/// chapters of a report its title may stand, in larger type.
final class Sections {

  /// No paper was seen whose chapters stand below more headings than this.
  private static final int DEEPEST = 4;

  private final List<Footnote> notes;

  /// The headings above each note's marker; none where it is not known.
  private final List<List<String>> paths;

  private Sections(List<Footnote> notes, List<Piece> pieces) {
    this.notes = notes;
    NavigableMap<Integer, Piece> byEnd = new TreeMap<>();
    pieces.forEach(piece -> byEnd.putIfAbsent(piece.span().end(), piece));
    this.paths = notes.stream().map(note -> pathOf(note.marker(), byEnd)).toList();
  }

  /// The notes with their sections; without, where numbers run through the paper. A note whose
  /// marker is not known is in none.
  static List<Footnote> name(List<Footnote> notes, List<Piece> pieces) {
    Set<String> numbers = new HashSet<>();
    if (notes.stream().allMatch(note -> numbers.add(note.number()))) {
      return notes;
    }
    Sections sections = new Sections(notes, pieces);
    int depth =
        IntStream.range(0, DEEPEST)
            .boxed()
            .min(Comparator.comparingInt(sections::repeated))
            .orElse(0);
    return IntStream.range(0, notes.size()).mapToObj(i -> sections.named(i, depth)).toList();
  }

  private Footnote named(int i, int depth) {
    Footnote note = notes.get(i);
    return new Footnote(note.number(), section(i, depth), note.span(), note.marker());
  }

  /// How many notes share number and section with one before, at this depth of headings.
  private int repeated(int depth) {
    Set<List<String>> seen = new HashSet<>();
    int repeated = 0;
    for (int i = 0; i < notes.size(); i++) {
      String section = section(i, depth);
      if (section != null && !seen.add(List.of(notes.get(i).number(), section))) {
        repeated++;
      }
    }
    return repeated;
  }

  private @Nullable String section(int i, int depth) {
    List<String> path = paths.get(i);
    return path.isEmpty() ? null : path.get(Math.min(depth, path.size() - 1));
  }

  /// A marker in a heading is in no piece: the next one stands below that heading.
  private static List<String> pathOf(Marker marker, NavigableMap<Integer, Piece> byEnd) {
    return switch (marker) {
      case Marker.At(int offset) -> {
        Map.Entry<Integer, Piece> piece = byEnd.ceilingEntry(offset);
        yield piece == null ? List.of() : piece.getValue().headings();
      }
      case Marker.Missing() -> List.of();
    };
  }
}
