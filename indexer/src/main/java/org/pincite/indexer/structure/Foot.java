package org.pincite.indexer.structure;

import java.util.List;

/// The pages with their footnotes parted from the body.
///
/// @param bodies the pages without their notes
/// @param notes the notes in order
record Foot(List<Leaf> bodies, List<Note> notes) {

  Foot {
    bodies = List.copyOf(bodies);
    notes = List.copyOf(notes);
  }

  static Foot part(List<Leaf> leaves, Typography typography, Tables tables) {
    FootReader reader = new FootReader(typography, tables);
    List<Leaf> bodies = leaves.stream().map(reader::withoutNotes).toList();
    return new Foot(bodies, reader.notes());
  }
}
