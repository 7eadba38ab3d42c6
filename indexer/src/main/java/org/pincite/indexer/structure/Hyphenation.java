package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a hyphen at a line's end belongs to the word or to the line.
///
/// The paper itself decides: if it writes "inhouse" elsewhere the hyphen goes, if "in-house" it
/// stays. Where it writes neither, the hyphen stays, unless the paper is known to break its words.
final class Hyphenation {

  // Possessive throughout: a group that may be given up again takes the stack a level a turn.
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-'’]\\p{L}++)*+");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+(?:[-'’]\\p{L}+)*)-$");
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Set<String> words = new HashSet<>();
  private final boolean breaksWords;

  /// @param lines the lines of the paper in order
  Hyphenation(List<String> lines) {
    List<String[]> breaks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher word = WORD.matcher(lines.get(i));
      while (word.find()) {
        boolean cut = word.end() == lines.get(i).length() - 1 && lines.get(i).endsWith("-");
        if (!cut) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
      if (i > 0) {
        addBreak(lines.get(i - 1), lines.get(i), breaks);
      }
    }
    long dropped = breaks.stream().filter(b -> words.contains(b[0] + b[1])).count();
    long kept = breaks.stream().filter(b -> words.contains(b[0] + "-" + b[1])).count();
    breaksWords = dropped > kept;
  }

  /// Appends `line` to `text`, which ends with the line before.
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (text.charAt(last) == SOFT_HYPHEN) {
      text.setLength(last);
    } else if (text.charAt(last) == '-' && last > 0 && Character.isLetter(text.charAt(last - 1))) {
      if (dropsHyphen(text, line)) {
        text.setLength(last);
      }
    } else if (text.charAt(last) != '—') {
      text.append(' ');
    }
    text.append(line);
  }

  private boolean dropsHyphen(CharSequence text, String line) {
    List<String[]> found = new ArrayList<>();
    addBreak(text, line, found);
    if (found.isEmpty()) {
      return false;
    }
    String[] parts = found.getFirst();
    if (words.contains(parts[0] + "-" + parts[1])) {
      return false;
    }
    return words.contains(parts[0] + parts[1]) || breaksWords;
  }

  /// Adds the two halves of the word that is broken between two lines, in small letters, if the
  /// second half begins with one: "Sub-" before "Committees" is not a broken word.
  private static void addBreak(CharSequence before, String after, List<String[]> breaks) {
    if (before.isEmpty() || before.charAt(before.length() - 1) != '-') {
      return;
    }
    CharSequence tail = before.subSequence(Math.max(0, before.length() - 60), before.length());
    Matcher left = LAST.matcher(tail);
    Matcher right = WORD.matcher(after);
    if (left.find() && right.lookingAt() && Character.isLowerCase(after.codePointAt(0))) {
      breaks.add(
          new String[] {
            left.group(1).toLowerCase(Locale.ROOT), right.group().toLowerCase(Locale.ROOT)
          });
    }
  }
}
