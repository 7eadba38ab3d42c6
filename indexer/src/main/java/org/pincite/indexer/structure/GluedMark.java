package org.pincite.indexer.structure;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.TextRun;

/// A number that stands at a word's end as if it were a mark whose size and height were lost: "the
/// Henriques Review1".
///
/// @param run the word with the number
/// @param start where the number begins in it, in UTF-16 code units
/// @param end behind the number
record GluedMark(TextRun run, int start, int end) {

  /// Small letters and perhaps a stop before it, perhaps a stop behind: no "COVID19", "MDA1512",
  /// "G7", "H1N1", "3.12".
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\P{L}*(?:\\p{L}+[-'’/])*+\\p{L}*\\p{Ll}{2})([.,;:!?)\\]”’\"]{0,3})(\\d{1,3})[.,;:!?)\\]”’\"]{0,2}");

  private static final Pattern WORD = Pattern.compile("\\p{L}++[^\\p{L}\\d]{0,3}\\d+");

  /// What stands before the number of something else: "para.12", "no.5".
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)\\P{L}*(?:nos?|pp|vols?|paras?|figs?|chs?|arts?|secs?|regs?|cols?|cls?|apps?|pts?|items?|annex|table|ref)");

  /// The mark in a word; null where the word holds none.
  static @Nullable GluedMark of(TextRun run) {
    if (!hasFigure(run.text())) { // nearly all words: the pattern need not be tried
      return null;
    }
    Matcher glued = GLUED.matcher(run.text());
    return glued.matches() && !ABBREVIATION.matcher(glued.group(1)).matches()
        ? new GluedMark(run, glued.start(3), glued.end(3))
        : null;
  }

  private static boolean hasFigure(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Adds the number that may be a mark in a word, if there is one.
  static void addNumber(TextRun run, Set<String> numbers) {
    GluedMark mark = of(run);
    if (mark != null) {
      numbers.add(mark.number());
    }
  }

  /// Counts the words in a run that end with a number, whatever stands around them.
  static void countWords(TextRun run, Map<String, Integer> counts) {
    Matcher word = WORD.matcher(run.text());
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
  }

  /// The word with its number, without what stands around them.
  String word() {
    Matcher word = WORD.matcher(run.text());
    return word.find() ? word.group() : "";
  }

  String number() {
    return run.text().substring(start, end);
  }
}
