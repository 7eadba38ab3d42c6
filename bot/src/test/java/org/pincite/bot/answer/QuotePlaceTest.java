package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Page;

/// Where a quote is said to stand.
class QuotePlaceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          budget   | report p.xiv
          recruits | report pp.xiv–1
          trains   | report p.1
          # a blank page lies between
          minutes  | report pp.1–3
          """)
  void citesThePagesOfTheSentenceNotOfItsPassage(String question, String citation) {
    DraftPaper report =
        DraftPaper.called("report")
            .numbered("xiv", "1", "2", "3")
            .paragraph(
                "The budget is fixed. The Met recruits ¦officers. Trains are late. No minutes ¦¦were taken.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask(question).passages().getFirst().citation()).isEqualTo(citation);
    }
  }

  @Test
  void citesThePageOnWhichAFootnoteStands() {
    DraftPaper report =
        DraftPaper.called("report")
            .paragraph("The Board met.[1] ¦It met again.[2]")
            .note("1", "Minutes of March")
            .note("2", "Minutes of April");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask("minutes of April").passages().getFirst().citation())
          .isEqualTo("report p.2");
    }
  }

  @Test
  void citesBothPagesOfAFootnoteThatGoesOnOverleaf() {
    DraftPaper report =
        DraftPaper.called("report")
            .paragraph("The Board met.[1] ¦It rained.")
            .note("1", "Minutes of the ¦meeting.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask("minutes").passages().getFirst().citation()).isEqualTo("report pp.1–2");
    }
  }

  @Test
  void citesBothPagesOfAFootnoteThatGoesOnOverleafOfTheLastText() {
    DraftPaper report =
        DraftPaper.called("report")
            .paragraph("The Board met.[1]")
            .note("1", "Minutes of the ¦meeting.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask("minutes").passages().getFirst().citation()).isEqualTo("report pp.1–2");
    }
  }

  @Test
  void keepsAPagesPositionApartFromItsLabel() {
    DraftPaper report =
        DraftPaper.called("report").numbered("xiv", "1").paragraph("It rained. ¦Trains are late.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask("trains").passages().getFirst().pages())
          .containsExactly(new Page(2, "1", true));
    }
  }

  @Test
  void citesThePositionWhereNothingIsPrinted() {
    DraftPaper report = DraftPaper.called("report").paragraph("It rained. ¦Trains are late.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      Cited cited = shelf.ask("trains").passages().getFirst();

      assertThat(cited.citation()).isEqualTo("report p.2");
      assertThat(cited.pages()).containsExactly(new Page(2, "2", false));
    }
  }

  @Test
  void citesAPaperWithoutPagesByItsHeading() {
    DraftPaper report =
        DraftPaper.called("report")
            .withoutPages()
            .paragraph("Trams are late.")
            .under("Transport", "Rail")
            .paragraph("Trains are late.");

    try (Shelf shelf = Shelf.of(folder, report)) {
      assertThat(shelf.ask("trains").passages().getFirst().citation()).isEqualTo("report, “Rail”");
      assertThat(shelf.ask("trams").passages().getFirst().citation()).isEqualTo("report");
      assertThat(shelf.ask("late").passages()).allMatch(cited -> cited.pages().isEmpty());
    }
  }
}
