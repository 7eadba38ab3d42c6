package org.pincite.indexer.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether words name somebody that publishes: "MPS", "Department of Health and Social Care",
/// "House of Commons Library".
final class Bodies {

  private static final List<String> BEGINNINGS =
      List.of(
          "department ",
          "ministry ",
          "office of ",
          "office for ",
          "house of ",
          "hm ",
          "university of ",
          "council of ",
          "bank of ",
          "parliamentary office",
          "government office ",
          "london assembly");

  private static final Set<String> HEADS =
      Set.of(
          "committee",
          "office",
          "agency",
          "government",
          "council",
          "commission",
          "department",
          "authority",
          "assembly",
          "library",
          "university",
          "institute",
          "association",
          "society",
          "service",
          "board",
          "trust",
          "union",
          "force",
          "parliament",
          "ministry",
          "inspectorate",
          "ombudsman",
          "executive",
          "foundation",
          "federation",
          "organisation",
          "inquiry");

  /// "Department for Levelling Up, Housing and Communities" has seven words; a title that ends with
  /// "NHS Trust" has twenty.
  private static final int LONGEST = 9;

  private Bodies() {}

  static boolean isOne(String words) {
    String small = words.toLowerCase(Locale.UK).replaceFirst("^the ", "");
    String last = small.substring(small.lastIndexOf(' ') + 1);
    if (small.contains(":") || small.chars().filter(c -> c == ' ').count() >= LONGEST) {
      return false;
    }
    return words.matches("\\p{Lu}[\\p{Lu}&]{1,6}")
        || HEADS.contains(last)
        || BEGINNINGS.stream().anyMatch(small::startsWith);
  }
}
