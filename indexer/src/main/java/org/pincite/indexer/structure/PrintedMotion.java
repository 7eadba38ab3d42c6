package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// The lines that stand above a motion which a transcript prints between turns: "Motion No. 3",
/// "Moved by Councillor Reed, Seconded by Councillor Lund,". What stands below, "WHEREAS …",
/// "THEREFORE BE IT RESOLVED THAT …", is the motion's own, and not the speech of whoever happened
/// to speak before. Seen in the Hansard of councils.
final class PrintedMotion {

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,6}";

  private static final String NUMBER =
      "(?i:(?:Notice of )?(?:Motion|Amendment|Resolution)(?:\\s+No\\.?)?)(?:\\s+[\\dA-Z]{1,4})?[,.:]?\\s+";

  private static final String MOVED = "(?i:Moved by):?\\s+" + NAME;

  private static final String SECONDED = "[,;]?\\s+(?i:(?:and )?Seconded by):?\\s+" + NAME;

  /// The whole of the words: "Moved by Councillor Reed that we now adjourn" is said.
  private static final Pattern BEGINS =
      Pattern.compile("(?:%1$s%2$s(?:%3$s)?|%2$s%3$s)[,;:.]?".formatted(NUMBER, MOVED, SECONDED));

  private PrintedMotion() {}

  /// Whether these are the words above a printed motion.
  static boolean begins(String words) {
    return BEGINS.matcher(words.strip()).matches();
  }

  /// What they are as the heading of the motion, in one line and without the comma that leads on.
  static String heading(String words) {
    return words.strip().replace('\n', ' ').replaceFirst("\\s*[,;:]$", "");
  }
}
