package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Span;

/// A stretch of a text that stands in quotation marks.
///
/// @param words without the marks
/// @param opened whether the first mark is there: a quotation may begin in a passage before
/// @param closed whether the last mark is there: a quotation may go on in the next passage
record Quoted(Span words, boolean opened, boolean closed) {

  /// What a text quotes, in order. Single marks count in a text without double ones alone, since
  /// elsewhere they mark a word, or a quotation within one.
  static List<Quoted> in(String text) {
    List<Quoted> doubles = in(text, '“', '”', '"');
    return doubles.isEmpty() ? in(text, '‘', '’', '\u0000') : doubles;
  }

  private static List<Quoted> in(String text, char left, char right, char straight) {
    List<Quoted> quoted = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      boolean opens = mark == left || (mark == straight && open < 0 && opensWord(text, at));
      boolean closes = (mark == right && !isApostrophe(text, at)) || (mark == straight && !opens);
      if (opens && open < 0) {
        open = at + 1;
      } else if (closes && open >= 0) {
        quoted.add(new Quoted(new Span(open, at), true, true));
        open = -1;
      } else if (closes && quoted.isEmpty() && right == '”') {
        quoted.add(new Quoted(new Span(0, at), false, true));
      }
    }
    if (open >= 0 && right == '”') {
      quoted.add(new Quoted(new Span(open, text.length()), true, false));
    }
    return List.copyOf(quoted);
  }

  private static boolean opensWord(String text, int at) {
    return at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
