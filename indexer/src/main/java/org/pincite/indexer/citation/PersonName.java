package org.pincite.indexer.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A person's name, in whatever form a paper has it: "Mark Woolhouse", "Professor Mark Woolhouse",
/// "Professor Sir Whitty", "Caroline Russell AM".
///
/// @param given the given names in small letters, none where only the family name stands
/// @param family the family name in small letters
record PersonName(List<String> given, String family) {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "doctor",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "baron",
          "rt",
          "right",
          "hon",
          "honourable",
          "the",
          "cllr",
          "councillor",
          "rev",
          "reverend",
          "judge",
          "justice",
          "madam",
          "minister");

  /// What may follow a name.
  private static final Set<String> HONOURS =
      Set.of(
          "am", "ms", "mp", "msp", "mla", "obe", "mbe", "cbe", "kbe", "dbe", "qpm", "kc", "qc",
          "cb", "kcb", "gcb", "phd", "frs", "jp", "dl", "vc", "cmg", "kcmg");

  PersonName {
    given = List.copyOf(given);
  }

  /// @param name may be nobody's: "Lead Inquiry"
  static PersonName of(String name) {
    List<String> words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    int from = 0;
    while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
      from++;
    }
    int to = words.size();
    while (to > from + 1 && HONOURS.contains(words.get(to - 1))) {
      to--;
    }
    return from == to
        ? new PersonName(List.of(), "")
        : new PersonName(words.subList(from, to - 1), words.get(to - 1));
  }

  /// Whether both may be one person: the family names are the same, and the given names, where both
  /// are there, too, or one is the beginning of the other: "M. Woolhouse".
  boolean mayBe(PersonName other) {
    if (family.isEmpty() || !family.equals(other.family)) {
      return false;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    String mine = given.getFirst();
    String theirs = other.given.getFirst();
    return mine.startsWith(theirs) || theirs.startsWith(mine);
  }
}
