package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Question;

/// What the page shows on which people ask and search.
///
/// @param given what was asked, and where
/// @param refusals why it was not answered, if it was not; none where nothing was asked
/// @param found what was found; null where nothing was asked, or it was refused
/// @param chosen the filters in force
/// @param holdings how much there is to search, in a sentence
record SearchView(
    SearchParameters given,
    List<Refusal> refusals,
    @Nullable FoundView found,
    List<Chosen> chosen,
    String holdings) {

  /// A filter in force.
  ///
  /// @param words what it lets pass
  /// @param without the address of the same search without it
  record Chosen(String words, String without) {}

  SearchView {
    refusals = List.copyOf(refusals);
    chosen = List.copyOf(chosen);
  }

  /// How many characters the box takes.
  public int longest() {
    return Question.LONGEST;
  }

  /// What the tab is called.
  public String title() {
    if (given.q() == null || given.q().isBlank()) {
      return "Pincite";
    }
    String place = given.page() == 1 ? "" : " (page %d)".formatted(given.page());
    return "%s%s%s – Pincite".formatted(refusals.isEmpty() ? "" : "Error: ", given.q(), place);
  }

  /// The same search without any filter.
  public String unfiltered() {
    return given.everywhere().at("/");
  }

  /// The address of what was found as a table.
  public String csv() {
    return given.onPage(1).at(SearchController.TABLE);
  }

  /// Whether a field is to be mended.
  public boolean isWrong(String field) {
    return refusals.stream().anyMatch(refusal -> refusal.field().equals(field));
  }

  /// @param title of a paper, by its id
  static List<Chosen> chosen(SearchParameters given, Function<String, String> title) {
    List<Chosen> chosen = new ArrayList<>();
    for (String id : given.documents()) {
      List<String> others = given.documents().stream().filter(o -> !o.equals(id)).toList();
      chosen.add(new Chosen(title.apply(id), given.within(others).at("/")));
    }
    if (given.collection() != null) {
      chosen.add(new Chosen("in " + given.collection(), given.withCollection(null).at("/")));
    }
    if (given.speaker() != null) {
      chosen.add(new Chosen("spoken by " + given.speaker(), given.withSpeaker(null).at("/")));
    }
    if (given.kind() != null) {
      chosen.add(new Chosen(kind(given.kind()), given.withKind(null).at("/")));
    }
    if (given.from() != null) {
      chosen.add(new Chosen("from " + given.from(), given.between(null, given.to()).at("/")));
    }
    if (given.to() != null) {
      chosen.add(new Chosen("to " + given.to(), given.between(given.from(), null).at("/")));
    }
    return chosen;
  }

  /// What a filter calls the passages of a kind.
  ///
  /// @param kind as contracts write it; anything else is called as it is
  static String kind(String kind) {
    return switch (kind) {
      case "recommendation" -> "Recommendations only";
      case "turn" -> "What was said";
      case "paragraph" -> "Paragraphs";
      case "list item" -> "List items";
      case "table row" -> "Table rows";
      case "heading" -> "Headings";
      case "footnote" -> "Footnotes";
      default -> kind;
    };
  }
}
