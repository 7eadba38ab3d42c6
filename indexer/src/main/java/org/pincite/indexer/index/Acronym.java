package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// An acronym and what a paper says it stands for.
///
/// @param letters as printed: "IOPC", "MOPAC"
/// @param longForm as printed: "Independent Office for Police Conduct"
public record Acronym(String letters, String longForm) {

  /// Between brackets, behind what it stands for: "(IOPC)", "(the ‘BCU’)", "(HMICFRS)".
  private static final Pattern BRACKETED =
      Pattern.compile("\\((?:the )?[\"“'‘]?(\\p{Lu}[\\p{L}&/]{1,9})[\"”'’]?\\)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  /// Words that an acronym mostly passes over.
  private static final List<String> SMALL =
      List.of("of", "for", "and", "the", "in", "on", "to", "a");

  /// What a text explains, in order.
  static List<Acronym> in(String text) {
    List<Acronym> found = new ArrayList<>();
    BRACKETED.matcher(text).results().forEach(bracket -> explained(text, bracket, found));
    return List.copyOf(found);
  }

  /// The acronym in small letters.
  String key() {
    return letters.toLowerCase(Locale.ROOT);
  }

  /// What it stands for, in small letters.
  String longKey() {
    return key(longForm);
  }

  static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /// The words before the bracket, back to where the acronym's letters are all used up, each as a
  /// word's first: Schwartz and Hearst, "A simple algorithm for identifying abbreviation
  /// definitions" (2003), held to first letters.
  private static void explained(String text, MatchResult bracket, List<Acronym> found) {
    String letters = bracket.group(1);
    if (letters.chars().filter(Character::isUpperCase).count() < 2) {
      return;
    }
    List<MatchResult> before = WORD.matcher(text.substring(0, bracket.start())).results().toList();
    String wanted = letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    int letter = wanted.length() - 1;
    for (int i = before.size() - 1; i >= 0 && before.size() - i <= 2 * wanted.length(); i--) {
      String word = before.get(i).group().toLowerCase(Locale.ROOT);
      boolean first = word.charAt(0) == wanted.charAt(letter);
      if (first) {
        letter--;
      } else if (!SMALL.contains(word)) {
        return;
      }
      if (letter < 0) {
        String longForm = text.substring(before.get(i).start(), before.getLast().end());
        found.add(new Acronym(letters, longForm));
        return;
      }
    }
  }
}
