package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pincite.indexer.extract.TextLine;

/// Takes the notes off the pages' feet, page after page.
///
/// A number at a line's start begins a note, and is no word of one, where it is set as a mark,
/// where a mark on the page or the page before calls it, or where it follows the number before it
/// at the same left edge.
final class FootReader {

  /// Numbers stand at one left edge within this many points: "9" and "10" may be set flush right.
  private static final double EDGE = 12;

  /// A note goes on overleaf in the size that it has, within this many points: figures were seen in
  /// 8.5 points where notes are set in 8.
  private static final double SIZE = 0.3;

  /// A table's last row and the first note below it are more than this many sizes apart, the lines
  /// of a note less.
  private static final double APART = 1.5;

  /// Lines closer than this many sizes stand side by side: a figure's words.
  private static final double BESIDE = 0.8;

  private final Typography typography;
  private final Tables tables;
  private final List<Open> notes = new ArrayList<>();

  /// What marks of the page before call that was not at its foot.
  private Set<String> awaited = Set.of();

  /// The value of the last note's number.
  private int last;

  /// The left edge of the last note's number, in points.
  private double edge;

  /// A note that may get more lines.
  private record Open(String number, List<PlacedLine> lines) {

    void add(int page, TextLine line) {
      lines.add(new PlacedLine(page, line, false));
    }
  }

  FootReader(Typography typography, Tables tables) {
    this.typography = typography;
    this.tables = tables;
  }

  /// The notes of the pages read so far, in order.
  List<Note> notes() {
    return notes.stream().map(note -> new Note(note.number(), note.lines())).toList();
  }

  /// The page without the lines of its notes. Small lines above the first note are a note's from
  /// the page before, if it broke off there, else a caption or a table, and stay in the body.
  Leaf withoutNotes(Leaf leaf) {
    FootZone zone = FootZone.of(leaf, typography, tables);
    NavigableMap<Integer, NoteStart> starts = starts(zone);
    int above = starts.isEmpty() ? zone.lines().size() : starts.firstKey();
    boolean open = goesOn(leaf.page(), zone, zone.lines().subList(0, above));
    Set<TextLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < zone.lines().size(); i++) {
      NoteStart start = starts.get(i);
      if (start != null) {
        notes.add(new Open(start.number(), new ArrayList<>()));
      }
      open |= start != null;
      if (open) {
        notes.getLast().add(leaf.page(), start == null ? zone.lines().get(i) : start.rest());
        taken.add(zone.lines().get(i));
      }
    }
    awaited = new HashSet<>(zone.called());
    starts.values().forEach(start -> awaited.remove(start.number()));
    return taken.isEmpty()
        ? leaf
        : new Leaf(leaf.page(), leaf.lines().stream().filter(l -> !taken.contains(l)).toList());
  }

  /// The lines of the zone that begin notes, by their place. A table above the notes may have rows
  /// that begin with the same numbers: the notes are what stands lowest.
  private NavigableMap<Integer, NoteStart> starts(FootZone zone) {
    NavigableMap<Integer, NoteStart> starts = new TreeMap<>();
    int lastBefore = last;
    for (int i = 0; i < zone.lines().size(); i++) {
      NoteStart start = NoteStart.of(zone.lines().get(i));
      if (start != null && !starts.isEmpty() && showsATableAbove(start, i, starts, zone)) {
        starts.clear();
        last = lastBefore;
      }
      if (start != null && begins(start, zone, starts)) {
        starts.put(i, start);
        last = start.value() > 0 ? start.value() : last;
        edge = start.value() > 0 ? start.x() : edge;
      }
    }
    return starts;
  }

  private static boolean showsATableAbove(
      NoteStart start, int i, NavigableMap<Integer, NoteStart> starts, FootZone zone) {
    NoteStart first = starts.firstEntry().getValue();
    boolean again = start.number().equals(first.number()) && first.form() != NoteStart.Form.RAISED;
    boolean surer = start.value() <= first.value() && !first.isCertain(zone.called());
    TextLine line = zone.lines().get(i);
    double gap = line.baseline() - zone.lines().get(i - 1).baseline();
    return (again || surer) && start.isCertain(zone.called()) && gap > line.size() * APART;
  }

  private boolean begins(NoteStart start, FootZone zone, NavigableMap<Integer, NoteStart> starts) {
    boolean called = zone.called().contains(start.number()) || awaited.contains(start.number());
    boolean next = start.value() == last + 1;
    boolean first = start.value() == 1;
    return switch (start.form()) {
      case RAISED -> true;
      case PLAIN ->
          (called && (first || start.value() > last))
              || (next && last > 0 && Math.abs(start.x() - edge) < EDGE)
              || ((next || first) && zone.glued().contains(start.number()));
      case LISTED -> called && (first || next);
      case SIGN ->
          called && starts.values().stream().noneMatch(s -> s.number().equals(start.number()));
    };
  }

  /// Whether the last note of the page before breaks off there and goes on in the small lines above
  /// the first note of this one: it has no full stop, and they are lines of its size, one closely
  /// below the other. A page that is small throughout is a table or a figure.
  private boolean goesOn(int page, FootZone zone, List<TextLine> above) {
    if (notes.isEmpty() || above.isEmpty() || zone.wholePage()) {
      return false;
    }
    PlacedLine last = notes.getLast().lines().getLast();
    double size = last.line().size();
    return last.page() == page - 1
        && !Prose.endsSentence(last.line().text())
        && above.stream().allMatch(line -> Math.abs(line.size() - size) < SIZE)
        && IntStream.range(1, above.size())
            .mapToDouble(i -> above.get(i).baseline() - above.get(i - 1).baseline())
            .allMatch(gap -> gap > size * BESIDE && gap < size * APART);
  }
}
