package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Tells words that can be a heading's from a sentence that is merely set like one.
final class HeadingWords {

  /// More words than this are a sentence set bold: the longest heading seen had 22.
  private static final int WORDS = 25;

  private static final Pattern LEADS_ON = Pattern.compile("[:;,]$|,\\s(?:and|or)$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /// The movers of a motion are set like headings, and are part of the motion.
  private static final Pattern MOVERS =
      Pattern.compile("(?i)(?:.*\\b)?(?:moved|seconded|proposed) by\\b.*");

  /// "AND BE IT FURTHER RESOLVED" is of a motion.
  private static final Pattern RESOLVES =
      Pattern.compile("(?s)(?:.*\\b)?(?:RESOLVED|WHEREAS)\\b.*");

  /// What is quoted, or goes on in a bracket, and ends elsewhere: "“3. Recommendations accepted in
  /// part".
  private static final Pattern OPEN = Pattern.compile("(?s)“[^”]*|\"[^\"]*|\\([^)]*");

  private HeadingWords() {}

  /// Whether the words are few enough for a heading.
  static boolean few(String words) {
    return Prose.words(words) <= WORDS;
  }

  /// Whether the words are short and no sentence.
  static boolean fit(String words) {
    return few(words)
        && LETTER.matcher(words).find()
        && !Prose.endsSentence(words)
        && !LEADS_ON.matcher(words).find()
        && !ListMark.isItem(words)
        && !MOVERS.matcher(words).matches()
        && !RESOLVES.matcher(words).matches()
        && !OPEN.matcher(words.strip()).matches()
        && !Recommendations.begins(words);
  }
}
