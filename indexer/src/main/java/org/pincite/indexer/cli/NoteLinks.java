package org.pincite.indexer.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.index.IndexedCitation;

/// Where the citations of a paper's notes lead.
///
/// @param byNote the citations by the note's place in the paper, counted from 0
record NoteLinks(Map<Integer, List<IndexedCitation>> byNote) {

  NoteLinks {
    byNote = Map.copyOf(byNote);
  }

  static NoteLinks of(List<IndexedCitation> citations) {
    Map<Integer, List<IndexedCitation>> byNote = new HashMap<>();
    for (IndexedCitation citation : citations) {
      Integer note = citation.citing().note();
      if (note != null) {
        byNote.computeIfAbsent(note, _ -> new ArrayList<>()).add(citation);
      }
    }
    return new NoteLinks(byNote);
  }

  List<IndexedCitation> of(int note) {
    return byNote.getOrDefault(note, List.of());
  }
}
