package org.pincite.indexer.extract;

import java.util.List;

/// Tells a page whose words come without spaces between them: "MembersoftheCommittee". They can be
/// neither found nor told apart; seen in PDFs of a council from about 2012.
///
/// Most such files only lack the letter for a space, and the gaps tell; this is about those whose
/// gaps are no wider than between letters.
final class Unspaced {

  /// A word of more letters is rare in English: of a hundred letters less than one stands in such.
  private static final int LONG = 16;

  /// A page counts as unspaced when this share of its letters stands in long words.
  private static final double SHARE = 0.3;

  /// On fewer letters than this a place name or two would decide.
  private static final int ENOUGH = 200;

  private Unspaced() {}

  // Asked of every letter of every page, so it is a plain loop.
  static boolean is(List<TextLine> lines) {
    int all = 0;
    int inLong = 0;
    for (TextLine line : lines) {
      String text = line.text();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !isLetter(text.charAt(i))) {
          all += i - from;
          inLong += i - from >= LONG ? i - from : 0;
          from = i + 1;
        }
      }
    }
    return all >= ENOUGH && inLong > SHARE * all;
  }

  /// Whether it is a letter of the Latin script; all but very rare ones are one code unit.
  private static boolean isLetter(char letter) {
    return letter < 0x80
        ? (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        : Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
