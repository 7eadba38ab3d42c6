package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Tells footnote marks from other letters by the way they are set.
///
/// A number or a Roman numeral is a mark where it is set small and high, or written in Unicode's
/// superscript digits. A sign is one wherever it is glued to a word: an asterisk is drawn high in
/// any size. Powers are set like marks, and are told by what stands before them.
final class Marks {

  /// A mark is set smaller than this share of its line: seen 6 in 11, 6 in 12, 4 in 8, 7.8 in 12
  /// points.
  private static final double SMALLER = 0.8;

  /// A mark's baseline is at least this share of the line's size above the line's: seen 0.33 and
  /// more; figures set small for their looks stand on the line.
  private static final double RAISED = 0.12;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[ivxl]{1,7}");
  private static final Pattern SIGN = Pattern.compile("[*†‡§¶]{1,3}");
  private static final Pattern UNICODE = Pattern.compile("[%s]{1,4}".formatted(SUPERSCRIPTS));

  private static final Pattern SQUARE_OR_CUBE = Pattern.compile("[23²³]");

  /// "km" and its like are units wherever they stand; "m", "in" and "ft" behind a number alone:
  /// "400 m", and no "£40m".
  private static final Pattern UNIT =
      Pattern.compile("(?:^|\\P{L})[kcm]m$|(?:^|[^£$€\\d.,])\\d[\\d.,]*\\s?(?:m|ft|in|yd|mi)$");

  /// A letter by itself, "x" or "r", but for the words "a" and "I"; ten times something.
  private static final Pattern BASE = Pattern.compile("(?:^|[^\\p{L}\\d£$€.,])[b-z]$|[×x·]\\s?10$");

  /// The code units before a mark that tell of a unit.
  private static final int BEFORE = 24;

  private Marks() {}

  /// The raised numbers in `line` and the signs behind its words: what may call a footnote, or
  /// begin one with a number.
  static List<TextRun> in(TextLine line) {
    double size = line.size();
    double baseline = line.baseline();
    List<TextRun> runs = line.runs();
    List<TextRun> marks = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      boolean mark = saysNumber(runs.get(i), size, baseline) || endsWithSign(i, runs);
      if (mark && !isPower(i, runs)) {
        marks.add(runs.get(i));
      }
    }
    return marks;
  }

  /// Whether a number set as a mark is what `line` begins with.
  static boolean begins(TextLine line) {
    return saysNumber(line.runs().getFirst(), line.size(), line.baseline());
  }

  private static boolean saysNumber(TextRun run, double size, double baseline) {
    boolean raised = run.size() < size * SMALLER && baseline - run.baseline() > size * RAISED;
    return (raised && NUMBER.matcher(run.text()).matches()) || isSuperscript(run.text());
  }

  // These are asked of every run, so they look before they match.

  private static boolean isSuperscript(String text) {
    return !text.isEmpty()
        && SUPERSCRIPTS.indexOf(text.charAt(0)) >= 0
        && UNICODE.matcher(text).matches();
  }

  private static boolean isSign(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && SIGN.matcher(text).matches();
  }

  private static boolean endsWithSign(int i, List<TextRun> runs) {
    return i > 0 && !runs.get(i).spaceBefore() && isSign(runs.get(i).text());
  }

  private static boolean isPower(int i, List<TextRun> runs) {
    if (i == 0 || runs.get(i).spaceBefore()) {
      return false;
    }
    String before = before(i, runs);
    return BASE.matcher(before).find()
        || (SQUARE_OR_CUBE.matcher(runs.get(i).text()).matches() && UNIT.matcher(before).find());
  }

  /// The last letters before a run: enough of the two runs before it to tell a unit.
  private static String before(int i, List<TextRun> runs) {
    TextRun last = runs.get(i - 1);
    String word = i > 1 && last.spaceBefore() ? runs.get(i - 2).text() + " " : "";
    String both = word + last.text();
    return both.substring(Math.max(0, both.length() - BEFORE));
  }

  /// What a mark says, in common digits.
  static String number(TextRun mark) {
    if (!isSuperscript(mark.text())) {
      return mark.text();
    }
    StringBuilder plain = new StringBuilder();
    mark.text().chars().forEach(digit -> plain.append(SUPERSCRIPTS.indexOf(digit)));
    return plain.toString();
  }

  /// The numbers of the marks in some lines.
  static Set<String> numbersOn(List<TextLine> lines) {
    Set<String> marks = new HashSet<>();
    for (TextLine line : lines) {
      for (TextRun mark : in(line)) {
        if (!isSign(mark.text())) {
          marks.add(number(mark));
        }
      }
    }
    return marks;
  }

  /// What the marks in some lines say that stand behind a word of their line: they call, whereas
  /// one at a line's start may begin a note. Signs that come twice are left out: they are a table's
  /// key ("* booking required").
  static Set<String> within(List<TextLine> lines) {
    Set<String> marks = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (TextLine line : lines) {
      List<TextRun> all = in(line);
      for (TextRun mark : begins(line) && !all.isEmpty() ? all.subList(1, all.size()) : all) {
        boolean first = marks.add(number(mark));
        if (!first && isSign(mark.text())) {
          again.add(mark.text());
        }
      }
    }
    marks.removeAll(again);
    return marks;
  }
}
