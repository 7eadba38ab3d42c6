package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.RawPage;

/// What holds of any layout.
class RandomStructureTest {

  @RepeatedTest(400)
  void noWordsAreLost() {
    long seed = new Random().nextLong();
    RandomLayout layout = new RandomLayout(seed);
    List<RawPage> pages = layout.pages();

    Paper paper = PaperReader.read(new Extraction.Pages(pages));

    assertThat(paper.text().pages()).as("seed %d", seed).hasSameSizeAs(pages);
    PaperInvariants.check(paper, "seed " + seed);
    PaperInvariants.checkThatNothingIsLost(paper, layout.body(), "seed " + seed);
  }
}
