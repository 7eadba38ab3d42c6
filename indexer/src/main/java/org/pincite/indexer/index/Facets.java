package org.pincite.indexer.index;

import java.util.List;

/// How many passages have what is sought, and how many of them each narrower search would keep.
///
/// The passages counted have at least half of the question's own words, themselves or around them.
/// A value's number is what the number of all would be if it were chosen and everything else that
/// is chosen stayed: the values of one facet are counted without regard to which of them is chosen.
///
/// @param passages how many have what is sought and pass the filter
/// @param documents by the ids of their papers
/// @param kinds by what they are
/// @param speakers by who speaks, the most talkative [#SPEAKERS]
/// @param years by the years of their papers' dates, the latest first; papers without a date are in
///   none
public record Facets(
    int passages,
    List<Count> documents,
    List<Count> kinds,
    List<Count> speakers,
    List<Count> years) {

  /// More speakers than this nobody reads through.
  public static final int SPEAKERS = 20;

  /// Nothing was found.
  public static final Facets NONE = new Facets(0, List.of(), List.of(), List.of(), List.of());

  /// A value of a facet.
  ///
  /// @param value what a filter takes
  /// @param passages how many it would leave
  public record Count(String value, int passages) {}

  public Facets {
    documents = List.copyOf(documents);
    kinds = List.copyOf(kinds);
    speakers = List.copyOf(speakers);
    years = List.copyOf(years);
  }
}
