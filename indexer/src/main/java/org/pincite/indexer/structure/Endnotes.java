package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pages with their endnotes parted from the body: notes gathered under a heading at a
/// chapter's or the paper's end.
///
/// @param bodies the pages without the notes; the headings above them stay
/// @param notes the notes in order
/// @param calls the marks that call them, each with the place of its note
record Endnotes(List<Leaf> bodies, List<Note> notes, Map<Markers.Mark, Integer> calls) {

  Endnotes {
    bodies = List.copyOf(bodies);
    notes = List.copyOf(notes);
    calls = Map.copyOf(calls);
  }

  static Endnotes part(List<Leaf> leaves, Typography typography, Tables tables) {
    return new EndnoteReader(leaves, typography, tables).read();
  }

  /// The marks with the places that their notes have behind so many others.
  Map<Markers.Mark, Integer> callsAfter(int others) {
    Map<Markers.Mark, Integer> shifted = new HashMap<>();
    calls.forEach((mark, note) -> shifted.put(mark, note + others));
    return shifted;
  }
}
