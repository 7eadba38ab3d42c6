package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.WebLink;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Link;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

class PageLinksTest {

  /// Two words on a line at 100 points from the top; 40 points wide each, the second at 150.
  private static final TextLine LINE =
      new TextLine(List.of(run("Casey", false, 100), run("Review", true, 150)));

  @Test
  void leadsFromTheWordsUnderALink() {
    Paper paper = paper(new Link(148, 90, 44, 14, "https://example.org/casey.pdf"));

    assertThat(paper.links()).hasSize(1);
    assertThat(paper.text().slice(paper.links().getFirst().span())).isEqualTo("Review");
    assertThat(paper.links().getFirst().target()).hasToString("https://example.org/casey.pdf");
  }

  @Test
  void makesOneLinkOfWordsInARow() {
    Paper paper = paper(new Link(98, 90, 100, 14, "https://example.org/casey.pdf"));

    assertThat(paper.links().stream().map(WebLink::span).map(paper.text()::slice))
        .containsExactly("Casey Review");
  }

  @Test
  void leavesLinksThatLeadToNoPage() {
    assertThat(paper(new Link(98, 90, 100, 14, "mailto:a@example.org")).links()).isEmpty();
    assertThat(paper(new Link(98, 90, 100, 14, "https://not an address")).links()).isEmpty();
    assertThat(paper(new Link(98, 300, 100, 14, "https://example.org/")).links()).isEmpty();
  }

  private static Paper paper(Link link) {
    RawPage page = new RawPage(1, null, 595, 842, List.of(LINE), List.of(link));
    return PaperReader.read(new Extraction.Pages(List.of(page)));
  }

  private static TextRun run(String text, boolean spaceBefore, double x) {
    return new TextRun(text, spaceBefore, x, 40, 100, 11, false, false);
  }
}
