package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.index.IndexedNote;

/// Which footnotes a quote brings with it.
class QuoteNotesTest {

  private static final DraftPaper REPORT =
      DraftPaper.called("report")
          .paragraph(
              "The chair[1] opened at noon.[2] Trains were late. ¦Minutes were[3] taken by hand.[4][5]"
                  + " Nobody voted. “The budget is fixed.”[6]")
          .paragraph("Buses were late.[7]")
          .note("1", "First")
          .note("2", "Second")
          .note("3", "Third")
          .note("4", "Fourth")
          .note("5", "Fifth")
          .note("6", "Sixth")
          .note("7", "Seventh");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # within, and at the end
          who opened     | 1 2
          # two at the end, on the page overleaf
          minutes        | 3 4 5
          # at the end of the sentence before
          who voted      |
          # before and after, but not within
          trains         |
          # behind the quotation mark
          budget         | 6
          # of another passage
          buses          | 7
          # of both sentences that are quoted
          opened minutes | 1 2
          """)
  void areThoseCalledWithinIt(String question, String numbers) {
    List<String> expected = numbers == null ? List.of() : List.of(numbers.split(" "));

    try (Shelf shelf = Shelf.of(folder, REPORT)) {
      assertThat(shelf.quote(question).notes()).extracting(IndexedNote::number).isEqualTo(expected);
    }
  }

  @Test
  void ofAFootnoteAreTheFootnoteItself() {
    try (Shelf shelf = Shelf.of(folder, REPORT)) {
      Quote quote = shelf.quote("third");

      assertThat(quote.words()).isEqualTo("Third");
      assertThat(quote.notes()).extracting(IndexedNote::number).containsExactly("3");
    }
  }
}
