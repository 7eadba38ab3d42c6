package org.pincite.indexer.structure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.extract.TextLine;

/// The lines at a page's foot among which its notes stand, and what the page's marks call.
///
/// @param lines from top to bottom
/// @param called what the marks say that are no note's own number
/// @param glued the numbers that stand at a word's end as if they were marks
/// @param wholePage whether nothing stands above
record FootZone(List<TextLine> lines, Set<String> called, Set<String> glued, boolean wholePage) {

  /// Notes as large as the text stand apart from it by more than this many of its pitches.
  private static final double APART = 1.3;

  static FootZone of(Leaf leaf, Typography typography, Tables tables) {
    List<TextLine> sorted =
        leaf.lines().stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
    int from = sorted.size();
    while (from > 0
        && typography.small(sorted.get(from - 1))
        && tables.around(leaf.page(), sorted.get(from - 1)) == null) {
      from--;
    }
    if (from == sorted.size()) {
      from = notesAsLargeAsTheText(sorted, typography);
    }
    List<TextLine> above = sorted.subList(0, from);
    List<TextLine> lines = sorted.subList(from, sorted.size());
    Set<String> called = Marks.within(leaf.lines());
    called.addAll(Marks.numbersOn(above));
    Set<String> glued = new HashSet<>();
    above.forEach(line -> line.runs().forEach(run -> GluedMark.addNumber(run, glued)));
    return new FootZone(lines, called, glued, above.isEmpty());
  }

  /// Where the notes begin that are set in the size of the text: at a raised number after a gap
  /// that a mark above calls, if nothing larger follows. The end of the page where there are none.
  private static int notesAsLargeAsTheText(List<TextLine> sorted, Typography typography) {
    Set<String> called = new HashSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      TextLine line = sorted.get(i);
      NoteStart start = NoteStart.of(line);
      if (i > 0
          && start != null
          && start.form() == NoteStart.Form.RAISED
          && called.contains(start.number())
          && line.baseline() - sorted.get(i - 1).baseline() > typography.pitch() * APART
          && sorted.subList(i, sorted.size()).stream().noneMatch(typography::large)) {
        return i;
      }
      called.addAll(Marks.within(List.of(line)));
    }
    return sorted.size();
  }
}
