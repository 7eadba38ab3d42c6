package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;

/// An index whose passages disagree with its pages.
///
/// Pages and passages are cut from one text, so they can only disagree by an odd layout: where a
/// page goes on after another has come between, the index stores both of its stretches as one text,
/// and a sentence that runs over all three stands nowhere in one piece.
class WithheldQuoteTest {

  private static final String TORN = "The budget ¦is fixed ¦for the year.";
  private static final String WHOLE = "No budget was fixed by the Mayor or anybody else.";

  @TempDir private Path folder;

  @Test
  void aQuoteThatDoesNotStandOnItsPagesIsLeftOut() {
    Answer answer = answer(TORN, WHOLE);

    assertThat(answer.passages()).extracting(cited -> cited.quote().words()).containsExactly(WHOLE);
  }

  @Test
  void theVerdictIsOfTheFirstQuoteThatIsShown() {
    Answer answer = answer(TORN, "No budget at all.");

    assertThat(answer.explanation())
        .isEqualTo("Nothing answers: the first passage has 1 of the 2 words that matter.");
  }

  @Test
  void nothingIsAnsweredWithoutAQuote() {
    Answer answer = answer(TORN);

    assertThat(answer.passages()).isEmpty();
    assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(answer.confidence()).isZero();
  }

  private Answer answer(String... passages) {
    CatalogueEntry entry = new CatalogueEntry("report", "", null, null, "report", null, List.of());
    Paper paper = paper(passages);
    try (IndexBuilder builder = IndexBuilder.open(folder, true)) {
      builder.replace(new IndexedPaper(entry, folder, "draft", 2, passages.length), paper);
      builder.commit();
    }
    try (PassageIndex index = PassageIndex.open(folder)) {
      return new Answerer(index, Models.NONE)
          .answer(new Question("fixed budget", List.of(), Filter.NONE, 10));
    }
  }

  /// A paper of two pages in which each `¦` leads from one to the other.
  private static Paper paper(String... passages) {
    List<Passage> cut = new ArrayList<>();
    List<Start> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String passage : passages) {
      int from = text.length();
      for (String part : passage.split("¦")) {
        starts.add(new Start(text.length(), starts.size() % 2 + 1));
        text.append(part);
      }
      Span words = new Span(from, text.length());
      cut.add(
          new Passage(
              PassageKind.PARAGRAPH,
              new Voice.Written(),
              List.of(),
              new Span(0, 0),
              words,
              List.of()));
      text.append('\n');
    }
    List<Page> pages = List.of(Page.unlabelled(1), Page.unlabelled(2));
    return new Paper(new PagedText(text.toString(), starts, pages), cut, List.of());
  }
}
