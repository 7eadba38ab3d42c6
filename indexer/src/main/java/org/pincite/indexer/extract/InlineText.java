package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the words of one block.
final class InlineText {

  private static final int SOFT_HYPHEN = 0xAD;

  /// Stands for half a letter (an unpaired surrogate), which no encoding can write.
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder words = new StringBuilder();
  private final List<RawText.Call> calls = new ArrayList<>();
  private final List<RawText.Linked> links = new ArrayList<>();
  private boolean space;
  private boolean line;
  private boolean light;
  private boolean lettered;

  /// @param address where the words lead to; null where they lead nowhere
  void add(String text, boolean bold, @Nullable String address) {
    int from = words.length();
    text.codePoints().forEach(letter -> add(letter, bold));
    if (address != null && from < words.length()) {
      link(from + (Character.isWhitespace(words.charAt(from)) ? 1 : 0), address);
    }
  }

  /// Words right behind others that lead to the same address are one link with them.
  private void link(int from, String address) {
    int start = from;
    if (!links.isEmpty()
        && links.getLast().target().equals(address)
        && from <= links.getLast().end() + 1) {
      start = links.removeLast().start();
    }
    links.add(new RawText.Linked(start, words.length(), address));
  }

  /// White space is one space, however much; what has no shape (soft hyphens, control characters)
  /// is left out, so that words are found by their letters.
  private void add(int letter, boolean bold) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      space = true;
      return;
    }
    int type = Character.getType(letter);
    if (type == Character.CONTROL || letter == SOFT_HYPHEN || type == Character.FORMAT) {
      return;
    }
    if (!words.isEmpty() && (line || space)) {
      words.append(line ? '\n' : ' ');
    }
    line = false;
    space = false;
    if (Character.isLetter(letter)) {
      lettered = true;
      light |= !bold;
    }
    words.appendCodePoint(type == Character.SURROGATE ? REPLACEMENT : letter);
  }

  void endLine() {
    line = true;
  }

  void call(String note) {
    calls.add(new RawText.Call(words.length(), note));
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  RawText text() {
    return new RawText(words.toString(), calls, links, lettered && !light);
  }
}
