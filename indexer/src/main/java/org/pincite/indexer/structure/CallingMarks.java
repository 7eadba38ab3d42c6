package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// The marks of a paper that no note at the foot of their own page answers.
final class CallingMarks {

  /// By what they say, then by their place among all marks.
  private final Map<String, NavigableMap<Integer, Markers.Mark>> marks = new HashMap<>();

  /// How many marks stand before each line.
  private final List<Integer> before = new ArrayList<>();

  /// @param listed the lines of numbered lists, which are at no page's foot
  CallingMarks(List<Leaf> leaves, Set<TextLine> listed, Typography typography, Tables tables) {
    int count = 0;
    for (Leaf leaf : leaves) {
      Set<String> answered = answered(leaf, listed, typography, tables);
      for (TextLine line : leaf.lines()) {
        before.add(count);
        for (TextRun run : listed.contains(line) ? List.<TextRun>of() : Marks.in(line)) {
          String number = Marks.number(run);
          if (!answered.contains(number)) {
            marks
                .computeIfAbsent(number, n -> new TreeMap<>())
                .put(count++, new Markers.Mark(leaf.page(), run));
          }
        }
      }
    }
  }

  private static Set<String> answered(
      Leaf leaf, Set<TextLine> listed, Typography typography, Tables tables) {
    Set<String> answered = new HashSet<>();
    for (TextLine line : FootZone.of(leaf, typography, tables).lines()) {
      NoteStart start = listed.contains(line) ? null : NoteStart.of(line);
      if (start != null) {
        answered.add(start.number());
      }
    }
    return answered;
  }

  /// How many marks stand before a line.
  ///
  /// @param line the line's place in the paper, counted from 0
  int before(int line) {
    return before.get(line);
  }

  /// The marks in a stretch that say `number`, by their places.
  ///
  /// @param from the first mark's place, counted from 0
  /// @param to behind the last
  NavigableMap<Integer, Markers.Mark> saying(String number, int from, int to) {
    NavigableMap<Integer, Markers.Mark> all = marks.get(number);
    return all == null ? new TreeMap<>() : all.subMap(from, true, to, false);
  }
}
