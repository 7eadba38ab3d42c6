package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.Filter;

/// Why what a person filled in is not answered.
///
/// @param field the id of the field that is to be mended
/// @param sentence what is wrong with it, and what was expected
record Refusal(String field, String sentence) {

  /// What is wrong with the dates between which papers are sought; of two that are right alone, the
  /// first is to be mended.
  static List<Refusal> ofDates(SearchParameters given) {
    List<Refusal> refusals = new ArrayList<>();
    add(refusals, "from", given.from(), null);
    add(refusals, "to", null, given.to());
    if (refusals.isEmpty()) {
      add(refusals, "from", given.from(), given.to());
    }
    return refusals;
  }

  private static void add(
      List<Refusal> refusals, String field, @Nullable String from, @Nullable String to) {
    try {
      Filter.Dates.parse(from, to);
    } catch (IllegalArgumentException e) {
      refusals.add(new Refusal(field, String.valueOf(e.getMessage())));
    }
  }
}
