package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pincite.bot.answer.Quote;

/// A piece of a quote that is set alike throughout; the pieces in a row are the quote.
///
/// @param words verbatim
/// @param marked whether they are what answers
/// @param notes the footnotes called at its end
record QuotePiece(String words, boolean marked, List<NoteView> notes) {

  /// Cuts a quote where a mark begins or ends and where a note is called.
  static List<QuotePiece> of(Quote quote, List<NoteView> notes) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(quote.words().length()));
    quote.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    notes.forEach(note -> cuts.add(note.place()));
    List<QuotePiece> pieces = new ArrayList<>();
    int start = 0;
    for (int end : cuts.tailSet(0, false)) {
      pieces.add(piece(quote, start, end, notes));
      start = end;
    }
    return List.copyOf(pieces);
  }

  private static QuotePiece piece(Quote quote, int start, int end, List<NoteView> notes) {
    return new QuotePiece(
        quote.words().substring(start, end),
        quote.marks().stream().anyMatch(mark -> mark.contains(start)),
        notes.stream().filter(note -> note.place() == end).toList());
  }
}
