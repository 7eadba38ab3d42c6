package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Tells words that can be a heading's from a sentence that is merely set like one.
final class HeadingWords {

  /// More words than this are a sentence set bold: the longest heading seen had 22.
  private static final int WORDS = 25;

  private static final Pattern LEADS_ON = Pattern.compile("[:;,]$|,\\s(?:and|or)$");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /// "£m" and "£000's" head a table's column.
  private static final Pattern UNITS = Pattern.compile("[\\s\\d£$€%.,'’()smbnk]*");

  /// "Total investments 325,608,188" is a table's last row.
  private static final Pattern SUM = Pattern.compile("\\d,\\d{3}$");

  /// "1.2. What is the plan for?": a question is a heading where it is numbered as one.
  private static final Pattern ASKS =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*+\\.?|[a-z]\\.)\\s+\\p{Lu}[^.!?]*\\?[’”\"')]*");

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
        && !UNITS.matcher(words).matches()
        && !SUM.matcher(words).find()
        && (!Prose.endsSentence(words) || ASKS.matcher(words).matches())
        && !LEADS_ON.matcher(words).find()
        && !ListMark.isItem(words)
        && !MOVERS.matcher(words).matches()
        && !RESOLVES.matcher(words).matches()
        && !OPEN.matcher(words.strip()).matches()
        && !Recommendations.begins(words);
  }
}
