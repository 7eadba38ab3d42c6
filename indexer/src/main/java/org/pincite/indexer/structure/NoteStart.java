package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// A line that may begin a footnote.
///
/// @param number as printed
/// @param raised whether the number is set as a mark, and so cannot be a word of the note
/// @param rest the line without the number
record NoteStart(String number, boolean raised, TextLine rest) {

  /// "37" before a space, "15The" where a producer lost the space.
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})(\\p{L}.*)?");

  /// The start of a note in `line`; null where the line begins with no number.
  static @Nullable NoteStart of(TextLine line) {
    TextRun first = line.runs().getFirst();
    List<TextRun> others = line.runs().subList(1, line.runs().size());
    if (Marks.isMark(first, line) && !others.isEmpty()) {
      return new NoteStart(first.text(), true, new TextLine(others));
    }
    Matcher numbered = NUMBERED.matcher(first.text());
    if (!numbered.matches()) {
      return null;
    }
    List<TextRun> rest = new ArrayList<>();
    if (numbered.group(2) != null) {
      rest.add(withoutNumber(first, numbered.group(2)));
    }
    rest.addAll(others);
    return rest.isEmpty() ? null : new NoteStart(numbered.group(1), false, new TextLine(rest));
  }

  /// Whether a line at a page's foot begins a note for certain: its number is set as a mark, or a
  /// mark calls it.
  ///
  /// @param called what the marks on the page say
  static boolean begins(TextLine line, Set<String> called) {
    NoteStart start = of(line);
    return start != null && (start.raised() || called.contains(start.number()));
  }

  private static TextRun withoutNumber(TextRun run, String word) {
    double width = run.width() * word.length() / run.text().length();
    return new TextRun(
        word,
        false,
        run.right() - width,
        width,
        run.baseline(),
        run.size(),
        run.bold(),
        run.italic());
  }

  /// The number's value; 0 for a sign ("*").
  int value() {
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 0;
  }
}
