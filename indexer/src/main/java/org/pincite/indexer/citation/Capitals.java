package org.pincite.indexer.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings words in capitals to a title's.
final class Capitals {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an", "by", "with", "at");

  private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

  private Capitals() {}

  /// Words of up to three letters that are no small words are left: they may be abbreviations.
  static String lowered(String words) {
    return WORD.matcher(words).replaceAll(word -> lowered(word.group(), word.start() == 0));
  }

  private static String lowered(String word, boolean first) {
    String small = word.toLowerCase(Locale.UK);
    if (SMALL.contains(small)) {
      return first ? word.charAt(0) + small.substring(1) : small;
    }
    return word.length() <= 3 ? word : word.charAt(0) + small.substring(1);
  }
}
