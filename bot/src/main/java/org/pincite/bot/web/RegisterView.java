package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.IndexedPassage;

/// The list of recommendations, as its page shows it.
///
/// @param given which were asked for
/// @param refusals what is wrong with that; the list is then empty
/// @param papers those that recommend anything, for the filter
/// @param recommendations those of the page
/// @param paging the way to the others
record RegisterView(
    SearchParameters given,
    List<Refusal> refusals,
    FacetView papers,
    List<Recommendation> recommendations,
    Paging paging) {

  static final String PATH = "/recommendations";

  /// A recommendation.
  ///
  /// @param number its place in the list, counted from 1
  /// @param text its words, verbatim
  /// @param citation its place, as the committee cites
  /// @param paper the paper's name
  /// @param date the paper's, in words; "" where it has none
  /// @param pages the labels of its pages; "" where the paper has none
  /// @param heading the heading above it; null where none is
  /// @param address where it is shown in its paper
  record Recommendation(
      int number,
      String text,
      String citation,
      String paper,
      String date,
      String pages,
      @Nullable String heading,
      String address) {

    static Recommendation of(int number, IndexedPassage passage) {
      PaperDate date = passage.document().date();
      List<String> headings = passage.headings();
      return new Recommendation(
          number,
          passage.text(),
          HouseStyle.cite(passage.document(), passage.pages(), headings),
          HouseStyle.cite(passage.document()),
          date == null ? "" : date.inWords(),
          passage.pages().isEmpty() ? "" : HouseStyle.pages(passage.pages()),
          headings.isEmpty() ? null : headings.getLast(),
          PaperAddress.passage(passage.document().id(), passage.id()));
    }
  }

  RegisterView {
    refusals = List.copyOf(refusals);
    recommendations = List.copyOf(recommendations);
  }

  /// How many there are, in words.
  public String told() {
    return paging.total() == 0
        ? "No recommendation found"
        : "%d to %d of %s"
            .formatted(paging.from(), paging.to(), Counted.of(paging.total(), "recommendation"));
  }

  /// The address of the whole list as a table.
  public String csv() {
    return given.onPage(1).at(RecommendationsController.TABLE);
  }

  /// Whether anything narrows the list down.
  public boolean isFiltered() {
    return !given.onPage(1).at(PATH).equals(PATH);
  }

  /// Whether a field is to be mended.
  public boolean isWrong(String field) {
    return refusals.stream().anyMatch(refusal -> refusal.field().equals(field));
  }
}
