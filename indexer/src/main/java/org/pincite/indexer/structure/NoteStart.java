package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// A line that may begin a note.
///
/// @param number as printed, in common digits
/// @param form how the number is set
/// @param x the line's left edge, in points
/// @param rest the line without the number
record NoteStart(String number, Form form, double x, TextLine rest) {

  /// How a note's number is set: the less it looks like a word of the note, the surer it is.
  enum Form {
    /// Small and high, as a mark.
    RAISED,
    /// "37" before a space, "15The" where a producer lost the space.
    PLAIN,
    /// "3.", "3)", "[3]": a list's items are numbered so too.
    LISTED,
    /// "*", "†".
    SIGN
  }

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,4})([.)]?)(\\p{L}.*)?|\\[(\\d{1,4})](.+)?");

  private static final Pattern SIGN = Pattern.compile("[*†‡§¶]{1,3}");

  /// The start of a note in `line`; null where the line begins with no number.
  static @Nullable NoteStart of(TextLine line) {
    TextRun first = line.runs().getFirst();
    List<TextRun> others = line.runs().subList(1, line.runs().size());
    if (SIGN.matcher(first.text()).matches()) {
      return of(first.text(), Form.SIGN, first, others);
    }
    if (Marks.begins(line)) {
      return of(Marks.number(first), Form.RAISED, first, others);
    }
    Matcher numbered = NUMBERED.matcher(first.text());
    if (!numbered.matches()) {
      return null;
    }
    boolean bracketed = numbered.group(4) != null;
    String number = bracketed ? numbered.group(4) : numbered.group(1);
    int word = numbered.start(bracketed ? 5 : 3);
    List<TextRun> rest = new ArrayList<>();
    if (word > 0) {
      rest.add(first.part(word, first.text().length()));
    }
    rest.addAll(others);
    boolean plain = !bracketed && numbered.group(2).isEmpty();
    return of(number, plain ? Form.PLAIN : Form.LISTED, first, rest);
  }

  private static @Nullable NoteStart of(
      String number, Form form, TextRun first, List<TextRun> rest) {
    return rest.isEmpty() ? null : new NoteStart(number, form, first.x(), new TextLine(rest));
  }

  /// Whether a line at a page's foot begins a note for certain: its number is set as a mark, or a
  /// mark calls it.
  ///
  /// @param called what the marks on the page say
  static boolean begins(TextLine line, Set<String> called) {
    NoteStart start = of(line);
    return start != null && start.isCertain(called);
  }

  /// Whether the number is no word of a note, but begins one.
  boolean isCertain(Set<String> called) {
    return form == Form.RAISED || called.contains(number);
  }

  /// The number's value; 0 for a sign ("*").
  int value() {
    return value(number);
  }

  static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    return RomanNumber.is(number) ? RomanNumber.value(number) : 0;
  }
}
