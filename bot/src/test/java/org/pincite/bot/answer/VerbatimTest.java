package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PagePart;

/// Quotes made by hand, held against stored pages.
class VerbatimTest {

  private Shelf shelf;

  @BeforeEach
  void index(@TempDir Path folder) {
    shelf =
        Shelf.of(
            folder,
            DraftPaper.called("report")
                .numbered("7", "8")
                .paragraph("The budget is ¦fixed “for now”. It rained.[1]")
                .note("1", "Casey Review, p. 16"));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 p 7         | The budget is            | true
          1 p 7, 2 p 8  | The budget is fixed      | true
          # of another page
          2 p 8         | The budget is            | false
          1 p 7         | The budget is fixed      | false
          # one word differs; one letter; a mark
          1 p 7         | The budgets are          | false
          1 p 7         | the budget is            | false
          2 p 8         | fixed "for now".         | false
          # in another order
          2 p 8, 1 p 7  | The budget is fixed      | false
          # a footnote of the page
          2 p 8         | Casey Review, p. 16      | true
          # never half text, half footnote
          2 p 8         | It rained. Casey Review  | false
          # the page is called otherwise, its label is not printed, it is not there
          1 p 8         | The budget is            | false
          1 - 7         | The budget is            | false
          3 p 9         | The budget is            | false
          """)
  void aQuoteStandsWordForWordOnThePagesCitedForIt(String pages, String words, boolean holds) {
    List<Page> cited = List.of(pages.split(", ")).stream().map(VerbatimTest::page).toList();

    assertThat(holds("report", cited, words, words)).isEqualTo(holds);
  }

  @Test
  void noQuoteStandsInAPaperThatIsNotThere() {
    assertThat(holds("letter", List.of(new Page(1, "7", true)), "The budget", "The budget"))
        .isFalse();
  }

  @Test
  void withoutPagesAQuoteStandsInItsPassage() {
    assertThat(holds("web", List.of(), "It rained. It snowed.", "It snowed.")).isTrue();
    assertThat(holds("web", List.of(), "It rained. It snowed.", "It hailed.")).isFalse();
  }

  private boolean holds(String paper, List<Page> pages, String passage, String quote) {
    CatalogueEntry entry = new CatalogueEntry(paper, "", null, null, paper, null, List.of());
    List<PagePart> parts =
        pages.stream().map(page -> new PagePart(page, pages.indexOf(page))).toList();
    IndexedPassage indexed =
        new IndexedPassage(
            paper + "/1",
            entry,
            PassageKind.PARAGRAPH,
            new Voice.Written(),
            List.of(),
            parts,
            "",
            "",
            passage,
            List.of());
    Quote quoted = new Quote(quote, new Span(0, passage.length()), List.of(), List.of());
    try (IndexView view = shelf.view()) {
      return Verbatim.holds(
          new Cited(indexed, quoted, 1, "cited", List.of(), List.of(), null), view);
    }
  }

  /// "7 p 16" for the file's seventh page on which "16" is printed, "7 - 7" where nothing is.
  private static Page page(String written) {
    String[] parts = written.split(" ");
    return new Page(Integer.parseInt(parts[0]), parts[2], parts[1].equals("p"));
  }
}
