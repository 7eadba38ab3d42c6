package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Facets;
import org.pincite.indexer.index.Facets.Count;
import org.pincite.indexer.index.Filter;

/// How many passages have what is sought, and how many each filter would leave.
class FacetsTest {

  private static final String QUESTION = "budget ferry";

  private Shelf shelf;

  @BeforeEach
  void index(@TempDir Path folder) {
    shelf =
        Shelf.of(
            folder,
            DraftPaper.called("letter")
                .dated("2023-08-10")
                .paragraph("The ferry has a budget.[1]")
                .note("1", "Budget"),
            DraftPaper.called("talk")
                .dated("2024")
                .in("police")
                .turn("Kelly Marsh AM", "Budgets are fixed.")
                .turn("Kelly Marsh", "The ferry is late.")
                .turn("Rory Daniels", "Budgets are spent.")
                .turn("Rory Daniels", "It rained."), // on what he said of budgets before
            DraftPaper.called("plan").in("police/2023").paragraph("Ferries and harbours."));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void countsWhatHasHalfOfTheWords() {
    assertThat(facets("budget ferry", Filter.NONE).passages()).isEqualTo(7);
    Filter plan = Filter.NONE.within(List.of("plan"));
    assertThat(facets("budget ferry harbour", plan).passages()).isEqualTo(1);
    assertThat(facets("budget ferry rain", plan).passages()).isZero();
    assertThat(facets("zeppelin", Filter.NONE)).isEqualTo(Facets.NONE);
  }

  @Test
  void countsByPaperKindSpeakerAndYear() {
    Facets facets = facets(QUESTION, Filter.NONE);

    assertThat(facets.documents())
        .containsExactly(new Count("talk", 4), new Count("letter", 2), new Count("plan", 1));
    assertThat(facets.kinds())
        .containsExactly(new Count("turn", 4), new Count("paragraph", 2), new Count("footnote", 1));
    assertThat(facets.years()).containsExactly(new Count("2024", 4), new Count("2023", 2));
  }

  @Test
  void countsASpeakerWithAllWhoAreMeantByTheName() {
    assertThat(facets(QUESTION, Filter.NONE).speakers())
        .containsExactly(
            new Count("Kelly Marsh", 2),
            new Count("Rory Daniels", 2),
            new Count("Kelly Marsh AM", 1));
  }

  @Test
  void countsTheValuesOfAFacetWithoutRegardToWhichIsChosen() {
    Facets facets = facets(QUESTION, new Filter(List.of("letter"), null, null, null));

    assertThat(facets.passages()).isEqualTo(2);
    assertThat(facets.documents()).contains(new Count("talk", 4));
    assertThat(facets.kinds()).containsExactly(new Count("footnote", 1), new Count("paragraph", 1));
  }

  @Test
  void countsFootnotesThatBearTheNumberAskedFor() {
    assertThat(facets("what does footnote 1 say?", Filter.NONE).documents())
        .containsExactly(new Count("letter", 1));
  }

  /// Whatever else is chosen: choosing a value leaves as many passages as stand beside it.
  @ParameterizedTest
  @MethodSource
  void aNumberIsWhatChoosingTheValueLeaves(Filter filter) {
    Facets facets = facets(QUESTION, filter);

    for (Count count : facets.documents()) {
      assertLeaves(count, filter.within(List.of(count.value())));
    }
    for (Count count : facets.kinds()) {
      assertLeaves(
          count, with(filter, filter.speaker(), PassageKind.named(count.value()), filter.dates()));
    }
    for (Count count : facets.speakers()) {
      assertLeaves(count, with(filter, count.value(), filter.kind(), filter.dates()));
    }
    for (Count count : facets.years()) {
      assertLeaves(
          count,
          with(
              filter,
              filter.speaker(),
              filter.kind(),
              Filter.Dates.parse(count.value(), count.value())));
    }
  }

  static List<Filter> aNumberIsWhatChoosingTheValueLeaves() {
    List<Filter> filters = new ArrayList<>();
    for (List<String> documents :
        List.of(List.<String>of(), List.of("talk"), List.of("talk", "plan"))) {
      for (String speaker : new String[] {null, "marsh", "Rory Daniels"}) {
        for (PassageKind kind : new PassageKind[] {null, PassageKind.TURN}) {
          IntStream.of(0, 2023, 2024)
              .mapToObj(year -> year == 0 ? null : Integer.toString(year))
              .map(year -> Filter.Dates.parse(year, year))
              .forEach(
                  dates -> filters.add(new Filter(documents, null, speaker, kind, dates, null)));
        }
      }
    }
    filters.add(new Filter(List.of(), "police", null, null));
    return filters;
  }

  private void assertLeaves(Count count, Filter filter) {
    assertThat(facets(QUESTION, filter).passages())
        .as("%s with %s", count, filter)
        .isEqualTo(count.passages());
  }

  private static Filter with(Filter filter, String speaker, PassageKind kind, Filter.Dates dates) {
    return new Filter(filter.documents(), filter.collection(), speaker, kind, dates, null);
  }

  private Facets facets(String question, Filter filter) {
    return shelf.search(new Question(question, List.of(), filter, 10)).facets();
  }
}
