package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;

class HouseStyleTest {

  private static final CatalogueEntry TRANSCRIPT =
      new CatalogueEntry(
          "t",
          "",
          "transcript",
          "London Assembly",
          "Police and Crime Committee – transcript",
          PaperDate.parse("2023-05-24"),
          List.of());

  private static final String PAPER =
      "London Assembly, Police and Crime Committee – transcript, 24 May 2023";

  @Test
  void citesOnePage() {
    assertThat(cite(new Page(13, "11", true))).isEqualTo(PAPER + " p.11");
  }

  @Test
  void citesSeveralPages() {
    assertThat(cite(new Page(8, "6", true), new Page(9, "7", true))).isEqualTo(PAPER + " pp.6–7");
  }

  @Test
  void citesPagesByWhatIsPrintedOverAChangeOfNumbering() {
    assertThat(cite(new Page(14, "xiv", true), new Page(15, "1", true)))
        .isEqualTo(PAPER + " pp.xiv–1");
  }

  @Test
  void citesThePositionWhereNothingIsPrinted() {
    assertThat(cite(Page.unlabelled(4))).isEqualTo(PAPER + " p.4");
    assertThat(cite(Page.unlabelled(4), Page.unlabelled(5))).isEqualTo(PAPER + " pp.4–5");
  }

  @Test
  void citesTheLabelOfAPageThatIsCountedButNotPrinted() {
    assertThat(cite(new Page(27, "9", false))).isEqualTo(PAPER + " p.9");
  }

  @Test
  void citesAHeadingWhereThereAreNoPages() {
    assertThat(HouseStyle.cite(TRANSCRIPT, List.of(), List.of("Transparency", "Data")))
        .isEqualTo(PAPER + ", “Data”");
    assertThat(HouseStyle.cite(TRANSCRIPT, List.of(), List.of())).isEqualTo(PAPER);
  }

  private static String cite(Page... pages) {
    return HouseStyle.cite(TRANSCRIPT, List.of(pages), List.of("Data"));
  }
}
