package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.extract.TextLine;

/// The pages with their footnotes parted from the body.
///
/// @param bodies the pages without their notes
/// @param notes the notes in order
record Foot(List<Leaf> bodies, List<Note> notes) {

  Foot {
    bodies = List.copyOf(bodies);
    notes = List.copyOf(notes);
  }

  static Foot part(List<Leaf> leaves, Typography typography) {
    List<Leaf> bodies = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Leaf leaf : leaves) {
      List<TextLine> zone = smallLinesAtFoot(leaf, typography);
      List<TextLine> taken = takeNotes(leaf.page(), zone, Marks.on(leaf.lines()), notes);
      bodies.add(
          new Leaf(
              leaf.page(), leaf.lines().stream().filter(line -> !taken.contains(line)).toList()));
    }
    return new Foot(bodies, notes);
  }

  private static List<TextLine> smallLinesAtFoot(Leaf leaf, Typography typography) {
    List<TextLine> sorted =
        leaf.lines().stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
    int from = sorted.size();
    while (from > 0 && typography.small(sorted.get(from - 1))) {
      from--;
    }
    return sorted.subList(from, sorted.size());
  }

  /// Adds the notes that stand in `zone` and gives the lines they take. Small lines above the first
  /// note are a note's from the page before, if it broke off there, else a caption or a table, and
  /// stay in the body.
  private static List<TextLine> takeNotes(
      int page, List<TextLine> zone, Set<String> called, List<Note> notes) {
    List<TextLine> taken = new ArrayList<>();
    boolean open = !notes.isEmpty() && goesOn(notes.getLast(), page, zone);
    for (TextLine line : zone) {
      NoteStart start = NoteStart.of(line);
      if (start != null && isNext(start, notes, called)) {
        notes.add(new Note(start.number(), List.of(new PlacedLine(page, start.rest(), false))));
        open = true;
      } else if (open) {
        notes.set(notes.size() - 1, notes.getLast().followedBy(new PlacedLine(page, line, false)));
      }
      if (open) {
        taken.add(line);
      }
    }
    return taken;
  }

  /// Whether a number begins a note and is no word of one: it is set as a mark, a mark on the page
  /// calls it, or it follows the one before, as the next or the first of a chapter.
  private static boolean isNext(NoteStart start, List<Note> notes, Set<String> called) {
    int last = notes.isEmpty() ? 0 : value(notes.getLast());
    return start.raised()
        || start.value() == last + 1
        || start.value() == 1
        || (start.value() > last && called.contains(start.number()));
  }

  /// Whether the last note of the page before breaks off there: no full stop, and more small lines
  /// follow at once.
  private static boolean goesOn(Note note, int page, List<TextLine> zone) {
    PlacedLine last = note.lines().getLast();
    String text = last.line().text();
    return last.page() == page - 1
        && !zone.isEmpty()
        && NoteStart.of(zone.getFirst()) == null
        && !Prose.endsSentence(text);
  }

  private static int value(Note note) {
    return Character.isDigit(note.number().charAt(0)) ? Integer.parseInt(note.number()) : 0;
  }
}
