package org.pincite.bot.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The runs of five words in a text, each once; all its words as one run where there are fewer.
///
/// @param runs each as its words with spaces between them
record WordRuns(Set<String> runs) {

  private static final int LENGTH = 5;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  WordRuns {
    runs = Set.copyOf(runs);
  }

  static WordRuns of(String text) {
    List<String> words = words(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i < words.size() && i <= Math.max(0, words.size() - LENGTH); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH))));
    }
    return new WordRuns(runs);
  }

  /// The words of a text, in order: what small Latin letters and digits spell.
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /// Whether half of the shorter's runs occur in the other: two ways of cutting a text then hold
  /// the same place of it.
  boolean overlaps(WordRuns other) {
    int least = Math.min(runs.size(), other.runs.size());
    long both = runs.stream().filter(other.runs::contains).count();
    return least > 0 && both * 2 >= least;
  }
}
