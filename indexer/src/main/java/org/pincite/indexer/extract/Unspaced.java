package org.pincite.indexer.extract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

  private Unspaced() {}

  static boolean is(List<TextLine> lines) {
    String text = lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    int all = WORD.matcher(text).results().mapToInt(Unspaced::letters).sum();
    int inLong =
        WORD.matcher(text)
            .results()
            .mapToInt(Unspaced::letters)
            .filter(letters -> letters >= LONG)
            .sum();
    return all >= ENOUGH && inLong > SHARE * all;
  }

  private static int letters(MatchResult word) {
    return word.end() - word.start();
  }
}
