package org.pincite.bot.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether two ways of writing a speaker mean the same person: "Kenny Bowie (Director)" and
/// "Mr Bowie".
final class Persons {

  /// Words that stand before and after names and name nobody.
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "hon",
          "rt",
          "right",
          "am",
          "obe",
          "mbe",
          "the",
          "councillor",
          "professor",
          "lord",
          "lady",
          "baroness",
          "chair");

  private Persons() {}

  static boolean same(@Nullable String one, @Nullable String other) {
    List<String> words = WordRuns.words(one == null ? "" : one);
    if (words.equals(WordRuns.words(other == null ? "" : other))) {
      return one != null && !one.isEmpty();
    }
    List<String> a = name(one == null ? "" : one);
    List<String> b = name(other == null ? "" : other);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.getLast().equals(b.getLast())
            || new HashSet<>(b).containsAll(a)
            || new HashSet<>(a).containsAll(b));
  }

  /// Without what stands in brackets, unless all does.
  private static List<String> name(String speaker) {
    int bracket = speaker.indexOf('(');
    List<String> name = untitled(bracket < 0 ? speaker : speaker.substring(0, bracket));
    return name.isEmpty() ? untitled(speaker) : name;
  }

  private static List<String> untitled(String speaker) {
    return WordRuns.words(speaker).stream().filter(word -> !TITLES.contains(word)).toList();
  }
}
