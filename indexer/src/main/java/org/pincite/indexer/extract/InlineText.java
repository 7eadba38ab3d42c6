package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/// Gathers the words of one block.
final class InlineText {

  private static final int SOFT_HYPHEN = 0xAD;

  /// Stands for half a letter (an unpaired surrogate), which no encoding can write.
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder words = new StringBuilder();
  private final List<RawText.Call> calls = new ArrayList<>();
  private boolean space;
  private boolean line;
  private boolean light;
  private boolean lettered;

  void add(String text, boolean bold) {
    text.codePoints().forEach(letter -> add(letter, bold));
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
    return new RawText(words.toString(), calls, lettered && !light);
  }
}
