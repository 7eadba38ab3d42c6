package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextRun;

/// Which mark calls which note.
///
/// A mark and a note belong together when they bear one number and stand on one page, or the mark
/// on the page before. Where two marks of a page could call a note (a power of two, a square metre
/// beside note 2), the note has none.
///
/// @param byMark the place of the note called, by mark
record Markers(Map<Mark, Integer> byMark) {

  /// A raised number in the body.
  ///
  /// @param page the page's position in the file, counted from 1
  /// @param run the number as it stands there
  record Mark(int page, TextRun run) {}

  Markers {
    byMark = Map.copyOf(byMark);
  }

  static Markers tie(List<Block> blocks, List<Note> notes) {
    List<Mark> marks = marks(blocks);
    Map<Mark, Integer> tied = new HashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      Mark mark = only(note, note.page(), marks, tied);
      if (mark == null) {
        mark = only(note, note.page() - 1, marks, tied);
      }
      if (mark != null) {
        tied.put(mark, i);
      }
    }
    return new Markers(tied);
  }

  /// The place of the note that the run calls; null where it calls none.
  @Nullable Integer noteCalledBy(int page, TextRun run) {
    return byMark.get(new Mark(page, run));
  }

  private static @Nullable Mark only(
      Note note, int page, List<Mark> marks, Map<Mark, Integer> tied) {
    List<Mark> fitting =
        marks.stream()
            .filter(mark -> mark.page() == page && mark.run().text().equals(note.number()))
            .filter(mark -> !tied.containsKey(mark))
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private static List<Mark> marks(List<Block> blocks) {
    List<Mark> marks = new ArrayList<>();
    for (Block block : blocks) {
      for (PlacedLine placed : block.lines()) {
        for (TextRun run : placed.line().runs()) {
          if (Marks.isMark(run, placed.line())) {
            marks.add(new Mark(placed.page(), run));
          }
        }
      }
    }
    return List.copyOf(marks);
  }
}
