package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.index.PaperMaker.paper;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIdTest {

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void open() {
    index = new IndexFolder(folder);
  }

  @Test
  void isMadeOfThePaperAndTheWordsAlone() {
    String before = ids("letter", "The Board met.").getFirst();

    assertThat(before).matches("letter/[0-9a-f]{10}");
    assertThat(ids("letter", "A new first paragraph.", "The Board met.").get(1)).isEqualTo(before);
    assertThat(ids("letter", "The Board met").getFirst()).isNotEqualTo(before);
    assertThat(ids("report", "The Board met.").getFirst()).matches("report/[0-9a-f]{10}");
  }

  @Test
  void outlivesARebuild() {
    List<String> before = ids("letter", "one", "two", "one");
    index.write(builder -> builder.remove("letter"));

    assertThat(ids("letter", "one", "two", "one")).isEqualTo(before);
  }

  @Test
  void wordsThatComeAgainHaveIdsOfTheirOwn() {
    List<String> ids = ids("letter", "None.", "The Board met.", "None.", "None.");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2");
    assertThat(ids.get(3)).isEqualTo(ids.get(0) + "-3");
  }

  private List<String> ids(String id, String... paragraphs) {
    index.with(id, paper(paragraphs));
    return index.passages(id).stream().map(IndexedPassage::id).toList();
  }
}
