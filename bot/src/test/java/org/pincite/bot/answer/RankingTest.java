package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.Filter;

class RankingTest {

  @TempDir private Path folder;

  @Test
  void aTextThatAPaperRepeatsIsQuotedOnce() {
    DraftPaper letter =
        DraftPaper.called("letter")
            .paragraph("It is so.[1] It is.[2] ¦It was so.[3]")
            .note("1", "The Casey Review, March 2023")
            .note("2", "The Casey Review, March 2023")
            .note("3", "The Casey Review, March 2023");

    try (Shelf shelf = Shelf.of(folder, letter)) {
      assertThat(shelf.ask("Casey Review").passages()).hasSize(1);
    }
  }

  @Test
  void theSameWordsOnAPageStandForThoseWithoutPages() {
    DraftPaper pdf = DraftPaper.called("letter").paragraph("The Casey Review – of 2023.");
    DraftPaper word =
        DraftPaper.called("letter.docx")
            .withoutPages()
            .paragraph("The Casey Review - of 2023.")
            .paragraph("The Casey Review is long.");

    try (Shelf shelf = Shelf.of(folder, pdf, word)) {
      assertThat(shelf.ask("Casey Review").passages())
          .extracting(
              cited -> cited.passage().id().replaceAll("/.*", "") + ": " + cited.quote().words())
          .containsExactlyInAnyOrder(
              "letter: The Casey Review – of 2023.", "letter.docx: The Casey Review is long.");
    }
  }

  @Test
  void aTextThatTwoPapersHaveIsOneResultThatNamesBoth() {
    DraftPaper letter = DraftPaper.called("letter").paragraph("The Casey Review.");
    DraftPaper report = DraftPaper.called("report").paragraph("The Casey Review.");

    try (Shelf shelf = Shelf.of(folder, letter, report)) {
      Cited cited = shelf.ask("Casey Review").passages().getFirst();

      assertThat(shelf.ask("Casey Review").passages()).hasSize(1);
      assertThat(cited.twins()).hasSize(1);
      assertThat(List.of(cited.passage().document(), cited.twins().getFirst().document()))
          .extracting(CatalogueEntry::id)
          .containsExactlyInAnyOrder("letter", "report");
    }
  }

  @Test
  void aSentenceThatHasAllIsBetterThanAPassageThatGathersIt() {
    DraftPaper letter =
        DraftPaper.called("letter")
            .paragraph("The Mayor spoke. Later a board met. Nobody had seen the data. It rained.")
            .paragraph("The Mayor saw the data of the board, which was not what he had hoped for.");

    try (Shelf shelf = Shelf.of(folder, letter)) {
      assertThat(shelf.quote("Mayor, board and data").words()).startsWith("The Mayor saw");
    }
  }

  @Test
  void whoIsNamedIsNamedByTheSurnameWhateverLettersStandBehindIt() {
    DraftPaper minutes =
        DraftPaper.called("minutes")
            .turn("Tom Okafor QPM", "The ferries of the Thames are late today.")
            .turn("Ann Reed QPM", "The ferries of the Thames are late today, by an hour or two.");

    try (Shelf shelf = Shelf.of(folder, minutes)) {
      assertThat(shelf.ask("what did Reed say about the ferries").passages().getFirst().passage())
          .extracting(passage -> passage.voice())
          .isEqualTo(new Voice.Speaker("Ann Reed QPM", null));
      assertThat(shelf.ask("what did Okafor say about the ferries").passages().getFirst().passage())
          .extracting(passage -> passage.voice())
          .isEqualTo(new Voice.Speaker("Tom Okafor QPM", null));
    }
  }

  @Test
  void theBestComesFirst() {
    DraftPaper letter =
        DraftPaper.called("letter")
            .paragraph("Trains.")
            .paragraph("Late trains and trams.")
            .paragraph("Late trains.");

    try (Shelf shelf = Shelf.of(folder, letter)) {
      List<Cited> passages = shelf.ask("late trains and trams").passages();

      assertThat(passages).isSortedAccordingTo(Comparator.comparing(Cited::score).reversed());
      assertThat(passages.getFirst().quote().words()).isEqualTo("Late trains and trams.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 100})
  void thereAreAsManyAsWanted(int top) {
    DraftPaper letter = DraftPaper.called("letter");
    for (int i = 1; i <= 120; i++) {
      letter.paragraph("Train %d is late.".formatted(i));
    }

    try (Shelf shelf = Shelf.of(folder, letter)) {
      Question question = new Question("trains", List.of(), Filter.NONE, top);

      assertThat(shelf.ask(question).passages()).hasSize(top);
    }
  }
}
