package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.index.IndexFolder.entry;
import static org.pincite.indexer.index.IndexFolder.indexed;
import static org.pincite.indexer.index.PaperMaker.paper;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Paper;

class IndexBuilderTest {

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void open() {
    index = new IndexFolder(folder.resolve("index"));
  }

  @Test
  void aPaperIsReplacedWhole() {
    Paper old =
        new PaperMaker().page("1", true).paragraph("old").page("2", true).paragraph("older").make();
    index.with("letter", old).with("report", paper("other"));

    index.with("letter", paper("new"));

    assertThat(index.words("letter")).containsExactly("new");
    assertThat(index.words("report")).containsExactly("other");
    assertThat(index.count(Filter.NONE)).isEqualTo(2);
    assertThat(index.papers()).extracting(IndexedPaper::pages).containsExactly(1, 1);
    assertThat(index.page("letter", 2)).isNull();
  }

  @Test
  void aPaperThatIsTakenOutIsGoneWhole() {
    index.with("letter", paper("words")).with("report", paper("other"));

    index.write(builder -> builder.remove("letter"));

    assertThat(index.words("letter")).isEmpty();
    assertThat(index.papers()).extracting(paper -> paper.entry().id()).containsExactly("report");
    assertThat(index.page("letter", 1)).isNull();
    assertThat(index.paper("letter")).isNull();
  }

  @Test
  void removingAPaperThatIsNotThereIsNothing() {
    index.with("letter", paper("words")).write(builder -> builder.remove("report"));

    assertThat(index.words("letter")).containsExactly("words");
  }

  @Test
  void nothingCountsThatIsNotCommitted() {
    index.with("letter", paper("old"));

    try (IndexBuilder builder = IndexBuilder.open(index.path(), false)) {
      builder.replace(indexed(entry("letter", ""), paper("new")), paper("new"));
      builder.remove("report");
    }

    assertThat(index.words("letter")).containsExactly("old");
  }

  @Test
  void whatIsBegunAnewTakesThePlaceOfTheOldAtTheCommit() {
    index.with("letter", paper("old")).with("report", paper("other"));

    try (IndexBuilder builder = IndexBuilder.open(index.path(), true)) {
      builder.replace(indexed(entry("letter", ""), paper("new")), paper("new"));
      assertThat(index.words("letter")).containsExactly("old");
      builder.commit();
    }

    assertThat(index.words("letter")).containsExactly("new");
    assertThat(index.words("report")).isEmpty();
  }

  @Test
  void passagesComeInReadingOrderWhateverWasWrittenBetween() {
    List<String> words = List.of("zebra", "apple", "middle", "apple pie", "last");
    for (int i = 0; i < 20; i++) {
      index.with("report", paper("other " + i)).with("letter", paper(words.toArray(String[]::new)));
    }

    assertThat(index.words("letter")).isEqualTo(words);
    assertThat(index.words("report")).containsExactly("other 19");
  }
}
