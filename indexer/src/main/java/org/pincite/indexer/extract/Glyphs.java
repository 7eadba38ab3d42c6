package org.pincite.indexer.extract;

import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// What PDFBox has of the letters that a page draws. It is asked of every one of them, so all of it
/// is plain loops.
final class Glyphs {

  private Glyphs() {}

  /// Whether a glyph stands for blanks alone: also the tabs of one that is nothing else.
  static boolean isBlank(TextPosition glyph) {
    String letters = glyph.getUnicode();
    boolean blank = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
        blank = true;
      } else if (!isControl(letter)) {
        return false;
      }
    }
    return blank;
  }

  /// The letters and blanks without what is in the file and not drawn.
  static String drawn(String letters) {
    int first = 0;
    while (first < letters.length() && !isControl(letters.charAt(first))) {
      first++;
    }
    if (first == letters.length()) {
      return letters;
    }
    StringBuilder drawn = new StringBuilder(letters.length()).append(letters, 0, first);
    for (int i = first; i < letters.length(); i++) {
      if (!isControl(letters.charAt(i))) {
        drawn.append(letters.charAt(i));
      }
    }
    return drawn.toString();
  }

  /// InDesign leaves a BEL where the words of an item begin ("3.12 \u0007Regulation"), and a
  /// backspace before a number at the right of a table of contents; others a space of no width.
  private static boolean isControl(char letter) {
    return (Character.isISOControl(letter) && !Character.isWhitespace(letter))
        || letter == '\u200B'
        || letter == '\uFEFF';
  }

  /// The letters of some glyphs, ligatures spelt out as the stripper does.
  static String spelling(List<TextPosition> glyphs) {
    StringBuilder letters = new StringBuilder(glyphs.size() + 2);
    for (TextPosition glyph : glyphs) {
      String drawn = glyph.getUnicode();
      boolean ligature =
          drawn.length() == 1 && drawn.charAt(0) >= '\uFB00' && drawn.charAt(0) <= '\uFB06';
      letters.append(ligature ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : drawn);
    }
    return drawn(letters.toString());
  }

  /// The size in points. PDFBox's own size in points is cut to whole ones.
  static double size(TextPosition glyph) {
    return Math.abs(glyph.getYScale());
  }
}
