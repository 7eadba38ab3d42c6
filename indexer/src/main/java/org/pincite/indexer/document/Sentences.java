package org.pincite.indexer.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts a text into sentences.
///
/// The boundaries are Unicode's (UAX #29, as the JDK's [BreakIterator] finds them), less those
/// after an abbreviation that a sentence does not end with: "Mr. Bowie", "No. 1512", "pp. 6–7".
public final class Sentences {

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:^|[\\s(\\[“\"‘'])"
              + "(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Rt|Hon|Cllr|Lt|Col|Gen|Rev|No|Nos|Art|para|paras|p|pp|vol|ch|cf|ed|eds"
              + "|e\\.g|i\\.e|viz|approx|[A-Z])\\.\\s*$");

  /// So many code units before a boundary hold the longest abbreviation, the letter before it and
  /// the space after it.
  private static final int LOOK_BACK = 16;

  private Sentences() {}

  /// The sentences of `text` in order, without the space around them; none overlap, and nothing but
  /// space is left out.
  public static List<Span> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.length();
      if (last
          || !UNFINISHED.matcher(text.substring(Math.max(start, end - LOOK_BACK), end)).find()) {
        addTrimmed(text, start, end, sentences);
        start = end;
      }
    }
    return List.copyOf(sentences);
  }

  private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
