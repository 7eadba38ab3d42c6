package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;

/// Finds the endnotes of a paper.
///
/// A numbered list is endnotes where marks before it call most of it, and no note at the foot of
/// those marks' own pages is meant; a bibliography that nothing calls stays in the text. Several
/// lists below one heading belong to as many chapters, if the marks count anew as often.
final class EndnoteReader {

  /// The share of a list's notes that marks must call: one or another mark stands in a picture.
  private static final double MOST = 0.5;

  /// A chapter's title between two lists has at most so many lines.
  private static final int TITLE = 2;

  private final List<Leaf> leaves;
  private final List<PlacedLine> lines;
  private final List<Announced> announced;
  private final CallingMarks marks;
  private final List<Note> notes = new ArrayList<>();
  private final Map<Markers.Mark, Integer> calls = new HashMap<>();
  private final Set<TextLine> taken = byIdentity();

  /// The lists below one heading.
  ///
  /// @param line the heading's place among the lines
  private record Announced(int line, List<EndnoteList> lists) {}

  EndnoteReader(List<Leaf> leaves, Typography typography, Tables tables) {
    this.leaves = leaves;
    this.lines =
        leaves.stream()
            .flatMap(leaf -> leaf.lines().stream().map(l -> new PlacedLine(leaf.page(), l, false)))
            .toList();
    this.announced = announced(lines);
    Set<TextLine> listed = byIdentity();
    announced.stream().flatMap(a -> a.lists().stream()).forEach(list -> addLines(list, listed));
    this.marks = new CallingMarks(leaves, listed, typography, tables);
  }

  Endnotes read() {
    int from = 0;
    for (Announced section : announced) {
      int to = marks.before(section.line());
      if (take(section.lists(), from, to)) {
        from = to;
      }
    }
    List<Leaf> bodies = taken.isEmpty() ? leaves : leaves.stream().map(this::body).toList();
    return new Endnotes(bodies, notes, calls);
  }

  private static List<Announced> announced(List<PlacedLine> lines) {
    List<Announced> announced = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int heading = i++;
      if (EndnoteList.isAnnouncedBy(lines.get(heading).line())) {
        List<EndnoteList> lists = lists(i, lines);
        if (!lists.isEmpty()) {
          announced.add(new Announced(heading, lists));
          i = lists.getLast().ends();
        }
      }
    }
    return announced;
  }

  private static List<EndnoteList> lists(int from, List<PlacedLine> lines) {
    List<EndnoteList> lists = new ArrayList<>();
    EndnoteList list = soon(from, lines);
    while (list != null) {
      lists.add(list);
      list = soon(list.ends(), lines);
    }
    return lists;
  }

  /// The list that begins here or behind a chapter's title.
  private static @Nullable EndnoteList soon(int from, List<PlacedLine> lines) {
    for (int i = from; i <= from + TITLE; i++) {
      EndnoteList list = EndnoteList.at(i, lines);
      boolean another = i < lines.size() && EndnoteList.isAnnouncedBy(lines.get(i).line());
      if (list != null || another) {
        return list;
      }
    }
    return null;
  }

  /// Takes the lists of a section if marks call them.
  private boolean take(List<EndnoteList> lists, int from, int to) {
    List<Integer> chapters = chapters(lists, from, to);
    if (chapters.isEmpty()) {
      return false;
    }
    Map<Markers.Mark, Integer> found = new HashMap<>();
    List<Note> all = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      for (Note note : lists.get(i).notes()) {
        var saying = marks.saying(note.number(), chapters.get(i), chapters.get(i + 1));
        if (!saying.isEmpty()) {
          found.put(saying.firstEntry().getValue(), notes.size() + all.size());
        }
        all.add(note);
      }
    }
    if (found.size() < MOST * all.size()) {
      return false;
    }
    notes.addAll(all);
    calls.putAll(found);
    lists.forEach(list -> addLines(list, taken));
    return true;
  }

  /// Where the marks of each list begin, and behind them where the last ends; nothing where the
  /// marks count anew more or less often than the lists.
  private List<Integer> chapters(List<EndnoteList> lists, int from, int to) {
    if (lists.size() == 1) {
      return List.of(from, to);
    }
    String first = lists.getFirst().notes().getFirst().number();
    List<Integer> chapters = new ArrayList<>(marks.saying(first, from, to).keySet());
    if (chapters.size() != lists.size()) {
      return List.of();
    }
    chapters.add(to);
    return chapters;
  }

  private void addLines(EndnoteList list, Set<TextLine> set) {
    lines.subList(list.begins(), list.ends()).forEach(placed -> set.add(placed.line()));
  }

  private Leaf body(Leaf leaf) {
    return new Leaf(
        leaf.page(), leaf.lines().stream().filter(line -> !taken.contains(line)).toList());
  }

  private static Set<TextLine> byIdentity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
