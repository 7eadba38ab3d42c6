package org.pincite.indexer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.TextLine;

/// What stands before an item of a list.
final class ListMark {

  /// Bullets, also the private-use letters that Word's symbol fonts leave behind.
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•▪◦●○■□‣⁃➢➤✓·\\uF0B7\\uF0A7\\uF0D8\\uF0FC]|[-–—*]|o)\\s+(?=\\S)");

  /// "(a)", "a)", "a.)", "(iv)", "(12)", and "b)a)" where a letter is corrected; not "1." and "a.":
  /// they number paragraphs and headings as well.
  private static final Pattern LETTERED =
      Pattern.compile(
          "^(?:(?:\\([a-z]{1,2}\\)|\\([ivx]{1,5}\\)|\\(\\d{1,2}\\))(?:\\s+(?=\\S)|(?=\\p{Lu}))"
              + "|(?:(?:[a-z]|[ivx]{1,5})\\.?\\)){1,2}\\s+(?=\\S))");

  /// "1.", "1.1", "1.15.", "12)" before a word.
  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3})*+[.)]?\\s+(?=[\\p{Lu}“\"‘'\\[(])");

  private static final Pattern DOTTED =
      Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3})++\\.?\\s|^\\d{1,3}[.)]\\s");

  /// "b. The", "iv. the"; "a.m.", "p. 4", "c. 1850" and the "v." between two parties begin none.
  private static final Pattern DOTTED_LETTER =
      Pattern.compile("^(?!v\\.)(?:[a-z]|[ivx]{2,5})\\.\\s+(?=[\\p{L}“\"‘'\\[(])(?![a-z]\\.)");

  private static final Pattern BRACKETED = Pattern.compile("\\(([a-z]|[ivx]{2,5}|\\d{1,2})\\)");

  /// What begins a list's item, "(b)" or "4.—(2)", and its first.
  private static final String NUMBER = "[\"“'‘]?[\\d.\\s—–-]{0,8}";

  private static final Pattern LIST = Pattern.compile(NUMBER + BRACKETED);
  private static final Pattern FIRST = Pattern.compile(NUMBER + "\\((?:a|i|1)\\)");

  /// So many lines above are looked at for the mark before.
  private static final int LINES = 10;

  private ListMark() {}

  /// Whether a line with these words begins an item or a numbered paragraph.
  static boolean startsItem(String text) {
    return isItem(text)
        || DOTTED_LETTER.matcher(text).find()
        || (NUMBERED.matcher(text).find() && DOTTED.matcher(text).find());
  }

  /// Whether the words are a list's item.
  static boolean isItem(String text) {
    return BULLET.matcher(text).find() || LETTERED.matcher(text).find();
  }

  /// Whether the mark at a line's start goes on a count within a sentence: "(b)" below "unless (a)
  /// the yard agrees or", or "section 3(a) and".
  ///
  /// @param above the lines of the paragraph so far
  static boolean isRunIn(List<TextLine> above, TextLine line) {
    Matcher mark = BRACKETED.matcher(line.text());
    if (!mark.lookingAt() || LIST.matcher(above.getFirst().text()).lookingAt()) {
      return false;
    }
    String before = null;
    for (TextLine one : above.subList(Math.max(0, above.size() - LINES), above.size())) {
      if (FIRST.matcher(one.text()).lookingAt()) {
        return false;
      }
      Matcher marks = BRACKETED.matcher(one.text());
      while (marks.find()) {
        before = marks.group(1);
      }
    }
    return before != null && follows(before, mark.group(1));
  }

  private static boolean follows(String before, String mark) {
    if (Character.isDigit(before.charAt(0)) || Character.isDigit(mark.charAt(0))) {
      return Character.isDigit(before.charAt(0))
          && Character.isDigit(mark.charAt(0))
          && Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }
    boolean letters = before.length() == 1 && mark.length() == 1;
    return (letters && mark.charAt(0) == before.charAt(0) + 1)
        || (RomanNumber.is(before)
            && RomanNumber.is(mark)
            && RomanNumber.value(mark) == RomanNumber.value(before) + 1);
  }

  /// How many code units of the text are a bullet and the space after it: they are set, not said. A
  /// letter or number before an item is said ("see (a)") and counts 0.
  static int bulletLength(String text) {
    Matcher bullet = BULLET.matcher(text);
    return bullet.find() ? bullet.end() : 0;
  }
}
