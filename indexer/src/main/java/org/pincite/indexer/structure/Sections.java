package org.pincite.indexer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;

/// Says of each note in which chapter its number counts, where the numbers of a paper begin anew.
final class Sections {

  private Sections() {}

  /// The notes with their sections: the outermost heading above the marker; none where numbers run
  /// through the paper, and none for a note whose marker is not known.
  static List<Footnote> name(List<Footnote> notes, List<Piece> pieces) {
    return restart(notes)
        ? notes.stream().map(note -> within(chapter(note.marker(), pieces), note)).toList()
        : notes;
  }

  /// Numbers begin anew where one comes twice.
  private static boolean restart(List<Footnote> notes) {
    Set<String> numbers = new HashSet<>();
    return notes.stream().anyMatch(note -> !numbers.add(note.number()));
  }

  private static Footnote within(@Nullable String section, Footnote note) {
    return new Footnote(note.number(), section, note.span(), note.marker());
  }

  /// A marker in a heading is in no piece: the next one stands below that heading.
  private static @Nullable String chapter(Marker marker, List<Piece> pieces) {
    return switch (marker) {
      case Marker.At(int offset) ->
          pieces.stream()
              .filter(piece -> offset <= piece.span().end())
              .findFirst()
              .filter(piece -> !piece.headings().isEmpty())
              .map(piece -> piece.headings().getFirst())
              .orElse(null);
      case Marker.Missing() -> null;
    };
  }
}
