package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;

/// A numbered list below a heading that says "Notes": what may be endnotes, before it is known
/// whether marks call them.
///
/// @param begins how many lines of the paper stand before its first note
/// @param ends how many lines stand before the first that is no note's again
/// @param notes the notes, numbered from 1 without gaps; at least one
record EndnoteList(int begins, int ends, List<Note> notes) {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:[\\dA-Z]{1,2}\\.?\\s)?(?:(?:end|foot) ?notes|notes|references|notes and references"
              + "|(?:end ?)?notes to (?:the )?(?:chapter|part|section|report|appendix|annex)\\b.{0,80}"
              + "|(?:chapter|part|section)\\s\\w{1,6}:? (?:end ?)?notes):?");

  /// Numbers stand at one left edge within this many points: "9" and "10" may be set flush right.
  private static final double EDGE = 12;

  EndnoteList {
    notes = List.copyOf(notes);
  }

  /// Whether a line announces notes.
  static boolean isAnnouncedBy(TextLine line) {
    return HEADING.matcher(line.text().strip()).matches();
  }

  /// The list that begins with the line at `from`; null where none does.
  ///
  /// @param lines the lines of the paper in order
  static @Nullable EndnoteList at(int from, List<PlacedLine> lines) {
    NoteStart first = from < lines.size() ? NoteStart.of(lines.get(from).line()) : null;
    if (first == null || first.value() != 1) {
      return null;
    }
    List<Note> notes = new ArrayList<>();
    List<PlacedLine> open = new ArrayList<>();
    String number = first.number();
    int i = from;
    for (; i < lines.size() && (i == from || !endsBefore(i, from, first, lines)); i++) {
      PlacedLine placed = lines.get(i);
      NoteStart start = i == from ? first : next(i, first, notes.size() + 2, lines);
      if (start != null && i > from) {
        notes.add(new Note(number, open));
        number = start.number();
        open = new ArrayList<>();
      }
      open.add(start == null ? placed : new PlacedLine(placed.page(), start.rest(), false));
    }
    notes.add(new Note(number, open));
    return new EndnoteList(from, i, notes);
  }

  /// The start of the note with this value, if the line at `i` is it. On another page than the line
  /// before the left edge may be another.
  private static @Nullable NoteStart next(
      int i, NoteStart first, int value, List<PlacedLine> lines) {
    NoteStart start = NoteStart.of(lines.get(i).line());
    boolean overleaf = lines.get(i).page() != lines.get(i - 1).page();
    return start != null
            && start.form() == first.form()
            && start.value() == value
            && (overleaf || Math.abs(start.x() - first.x()) < EDGE)
        ? start
        : null;
  }

  /// Whether no note goes on with the line at `i`: it announces other notes, begins to count anew,
  /// or is set otherwise, as a heading, as the running text or as a footnote.
  private static boolean endsBefore(int i, int from, NoteStart first, List<PlacedLine> lines) {
    TextLine line = lines.get(i).line();
    TextLine model = lines.get(from).line();
    NoteStart start = NoteStart.of(line);
    boolean anew = start != null && start.value() == 1 && start.form() == first.form();
    return anew
        || isAnnouncedBy(line)
        || Math.abs(line.size() - model.size()) > Blocks.SIZE
        || (line.bold() && !model.bold());
  }
}
