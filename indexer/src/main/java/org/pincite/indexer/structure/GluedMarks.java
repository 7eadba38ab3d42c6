package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Sets numbers that are glued to a word as the marks that they were, where nothing else can be
/// meant: a note of that number begins on the page and no mark calls it, no other word of the page
/// ends with the number, the word is written so nowhere else, and the numbers of the page's marks
/// rise.
final class GluedMarks {

  /// Marks are set so: see [Marks].
  private static final double SIZE = 0.6;

  private static final double RAISED = 0.33;

  private final Map<Integer, Set<String>> uncalled = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  private GluedMarks(Foot foot) {
    Map<Integer, Set<String>> called = new HashMap<>();
    for (Leaf leaf : foot.bodies()) {
      called
          .computeIfAbsent(leaf.page(), page -> new HashSet<>())
          .addAll(Marks.numbersOn(leaf.lines()));
    }
    for (Note note : foot.notes()) {
      boolean isCalled =
          called.getOrDefault(note.page(), Set.of()).contains(note.number())
              || called.getOrDefault(note.page() - 1, Set.of()).contains(note.number());
      if (!isCalled) {
        uncalled.computeIfAbsent(note.page(), page -> new HashSet<>()).add(note.number());
      }
    }
    for (Leaf leaf : uncalled.isEmpty() ? List.<Leaf>of() : foot.bodies()) {
      for (TextLine line : leaf.lines()) {
        line.runs().forEach(run -> GluedMark.countWords(run, words));
      }
    }
  }

  /// The bodies of the pages with their marks set as marks.
  static List<Leaf> raise(Foot foot) {
    GluedMarks marks = new GluedMarks(foot);
    return foot.bodies().stream().map(marks::raise).toList();
  }

  private Leaf raise(Leaf leaf) {
    Set<String> wanted = uncalled.get(leaf.page());
    Map<TextRun, GluedMark> chosen = wanted == null ? Map.of() : chosen(leaf, wanted);
    return chosen.isEmpty()
        ? leaf
        : new Leaf(leaf.page(), leaf.lines().stream().map(line -> raise(line, chosen)).toList());
  }

  /// The marks of a page; none where their numbers do not rise.
  private Map<TextRun, GluedMark> chosen(Leaf leaf, Set<String> wanted) {
    Map<String, Integer> candidates = new HashMap<>();
    Map<TextRun, GluedMark> chosen = new HashMap<>();
    for (TextLine line : leaf.lines()) {
      for (TextRun run : line.runs()) {
        GluedMark mark = wantedMark(run, wanted);
        if (mark != null) {
          candidates.merge(mark.number(), 1, Integer::sum);
          chosen.put(run, mark);
        }
      }
    }
    chosen.values().removeIf(mark -> candidates.getOrDefault(mark.number(), 0) != 1);
    return rises(leaf, chosen) ? chosen : Map.of();
  }

  private @Nullable GluedMark wantedMark(TextRun run, Set<String> wanted) {
    GluedMark mark = GluedMark.of(run);
    return mark != null && wanted.contains(mark.number()) && words.getOrDefault(mark.word(), 0) == 1
        ? mark
        : null;
  }

  private static boolean rises(Leaf leaf, Map<TextRun, GluedMark> chosen) {
    int last = 0;
    for (TextLine line : leaf.lines()) {
      List<TextRun> raised = chosen.isEmpty() ? List.of() : Marks.in(line);
      Set<TextRun> marks = new HashSet<>(raised);
      for (TextRun run : line.runs()) {
        GluedMark glued = chosen.get(run);
        String number =
            glued != null ? glued.number() : marks.contains(run) ? Marks.number(run) : "";
        int value = number.isEmpty() ? 0 : NoteStart.value(number);
        if (value > 1 && value <= last) {
          return false;
        }
        last = value > 0 ? value : last;
      }
    }
    return true;
  }

  private static TextLine raise(TextLine line, Map<TextRun, GluedMark> chosen) {
    List<TextRun> runs = new ArrayList<>();
    for (TextRun run : line.runs()) {
      GluedMark mark = chosen.get(run);
      if (mark == null) {
        runs.add(run);
      } else {
        runs.add(run.part(0, mark.start()));
        runs.add(raised(run.part(mark.start(), mark.end())));
        if (mark.end() < run.text().length()) {
          runs.add(run.part(mark.end(), run.text().length()));
        }
      }
    }
    return new TextLine(runs);
  }

  private static TextRun raised(TextRun number) {
    return new TextRun(
        number.text(),
        false,
        number.x(),
        number.width() * SIZE,
        number.baseline() - number.size() * RAISED,
        number.size() * SIZE,
        number.bold(),
        number.italic(),
        number.turn());
  }
}
