package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextRun;

/// Which mark calls which note.
///
/// A mark and a note belong together when they bear one number and stand on one page, or the mark
/// on the page before. Where several marks of a page could call a note, the one is meant that alone
/// stands between the marks of the notes before and behind it; where there is no such one, none.
///
/// @param byMark the place of the note called, by mark
record Markers(Map<Mark, Integer> byMark) {

  /// A raised number in the body.
  ///
  /// @param page the page's position in the file, counted from 1
  /// @param run the number as it stands there
  record Mark(int page, TextRun run) {}

  /// Where a number stands as a mark.
  private record Spot(int page, String number) {}

  Markers {
    byMark = Map.copyOf(byMark);
  }

  /// @param tied the marks that are known already to call one of the notes
  static Markers tie(List<Block> blocks, List<Note> notes, Map<Mark, Integer> tied) {
    return new Markers(new Tying(blocks, tied).tie(notes));
  }

  /// The place of the note that the run calls; null where it calls none.
  @Nullable Integer noteCalledBy(int page, TextRun run) {
    return byMark.get(new Mark(page, run));
  }

  /// The work of tying.
  private static final class Tying {

    private final Map<Spot, List<Mark>> marks = new HashMap<>();
    private final Map<Mark, Integer> order = new HashMap<>();
    private final Map<Mark, Integer> tied;
    private final Map<Integer, Mark> byNote = new HashMap<>();

    Tying(List<Block> blocks, Map<Mark, Integer> tied) {
      this.tied = new HashMap<>(tied);
      tied.forEach((mark, note) -> byNote.put(note, mark));
      for (Block block : blocks) {
        for (PlacedLine placed : block.lines()) {
          for (TextRun run : Marks.in(placed.line())) {
            Mark mark = new Mark(placed.page(), run);
            order.put(mark, order.size());
            marks
                .computeIfAbsent(
                    new Spot(mark.page(), Marks.number(run)), spot -> new ArrayList<>())
                .add(mark);
          }
        }
      }
      tied.keySet().forEach(this::take);
    }

    Map<Mark, Integer> tie(List<Note> notes) {
      Set<Integer> open = new HashSet<>();
      for (int i = 0; i < notes.size(); i++) {
        if (!byNote.containsKey(i) && !tie(i, candidates(notes.get(i)))) {
          open.add(i);
        }
      }
      for (int i : open.stream().sorted().toList()) {
        tie(i, between(i, candidates(notes.get(i))));
      }
      return tied;
    }

    private boolean tie(int note, List<Mark> candidates) {
      if (candidates.size() != 1) {
        return false;
      }
      Mark mark = candidates.getFirst();
      tied.put(mark, note);
      byNote.put(note, mark);
      take(mark);
      return true;
    }

    private void take(Mark mark) {
      List<Mark> there = marks.get(new Spot(mark.page(), Marks.number(mark.run())));
      if (there != null) {
        there.remove(mark);
      }
    }

    private List<Mark> candidates(Note note) {
      List<Mark> here = marks.getOrDefault(new Spot(note.page(), note.number()), List.of());
      List<Mark> before = marks.getOrDefault(new Spot(note.page() - 1, note.number()), List.of());
      return List.copyOf(here.isEmpty() ? before : here);
    }

    /// Those that stand behind the mark of the note before and before the mark of the note behind;
    /// none unless both are known.
    private List<Mark> between(int note, List<Mark> candidates) {
      Mark before = byNote.get(note - 1);
      Mark behind = byNote.get(note + 1);
      if (before == null || behind == null) {
        return List.of();
      }
      int from = order.getOrDefault(before, Integer.MAX_VALUE);
      int to = order.getOrDefault(behind, -1);
      return candidates.stream()
          .filter(mark -> order.getOrDefault(mark, -1) > from)
          .filter(mark -> order.getOrDefault(mark, Integer.MAX_VALUE) < to)
          .toList();
    }
  }
}
