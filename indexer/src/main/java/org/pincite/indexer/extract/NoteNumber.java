package org.pincite.indexer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a note, as files write it where it is called and before its words.
final class NoteNumber {

  /// "12", "[12]", "(iv)", "*", "a": what a link to a note says. Longer words lead to chapters.
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(]?\\s*(?:[Nn]otes?\\s|fn\\.?\\s?)?(\\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶#]{1,4})\\s*[\\])]?[.:]?");

  /// What is left before a note's words once its number is gone: ". http://…", "] See …", "^ …".
  private static final Pattern LEFT_OVER = Pattern.compile("^(?:[\\])}.:^↑↩\\s]|\\[\\s*])+");

  private static final Pattern ARROWS = Pattern.compile("[\\s↩↑⏎^\\uFE0E]+$");

  private NoteNumber() {}

  /// The number that a link's words give; "" for words that are no number.
  static String of(String words) {
    Matcher label = LABEL.matcher(words.strip());
    return label.matches() ? label.group(1) : "";
  }

  /// The words of a note without the number before them and the arrow that leads back.
  static RawText takenOff(RawText note, String number) {
    String words = note.words();
    Matcher numbered =
        Pattern.compile("^[\\[(]?" + Pattern.quote(number) + "(?:[\\]).:]+\\s*|\\s+)")
            .matcher(words);
    int behind = numbered.find() ? numbered.end() : 0;
    String rest = LEFT_OVER.matcher(words.substring(behind)).replaceFirst("");
    int from = words.length() - rest.length();
    return note.part(from, from + ARROWS.matcher(rest).replaceFirst("").length());
  }
}
