package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.index.PaperMaker.paper;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexViewTest {

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void write() {
    index =
        new IndexFolder(folder)
            .with("b", paper("Knife crime rose.", "The Board met."))
            .with("a", paper("The Board met twice, and the Board agreed."));
  }

  @Test
  void aViewDoesNotChangeAndTheNextDoes() {
    try (PassageIndex opened = PassageIndex.open(folder);
        IndexView before = opened.view()) {
      index.with("a", paper("Nothing else.")).with("c", paper("A third."));

      assertThat(IndexFolder.words(before, "a")).hasSize(1).first().asString().contains("agreed");
      assertThat(before.papers()).hasSize(2);
      assertThat(before.paper("c")).isNull();
      try (IndexView after = opened.view()) {
        assertThat(IndexFolder.words(after, "a")).containsExactly("Nothing else.");
        assertThat(after.papers()).hasSize(3);
      }
      assertThat(before.count(Filter.NONE)).isEqualTo(3);
    }
  }

  @Test
  void papersComeById() {
    assertThat(index.papers()).extracting(paper -> paper.entry().id()).containsExactly("a", "b");
  }

  @Test
  void whatIsNotThereIsNone() {
    assertThat(index.paper("c")).isNull();
    assertThat(index.page("c", 1)).isNull();
    assertThat(index.page("a", 2)).isNull();
    assertThat(index.words("c")).isEmpty();
  }

  @Test
  void theBestHitComesFirstAndOnlyPassagesAreHits() {
    List<Hit> hits = index.search("boards agreed", Filter.NONE, 9);

    assertThat(hits)
        .extracting(hit -> hit.passage().text())
        .containsExactly("The Board met twice, and the Board agreed.", "The Board met.");
    assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void noMoreAreFoundThanAsked() {
    assertThat(index.search("board", Filter.NONE, 1)).hasSize(1);
  }

  @Test
  void aWordIsFoundInAnyFormAndHasItsPlace() {
    List<IndexTerm> terms = index.read(view -> view.terms("The Board's agreements, in the U.K."));

    assertThat(terms).extracting(IndexTerm::term).containsExactly("board", "agreement", "uk");
    assertThat(terms.getFirst().span().of("The Board's agreements")).isEqualTo("Board's");
  }

  @Test
  void aFootnoteIsFoundByItsNumber() {
    index
        .with("c", new PaperMaker().paragraph("The yard.").note("1", 8, "Minutes, May").make())
        .with("d", new PaperMaker().paragraph("The oil.").note("1", 7, "Report, June").make())
        .with("e", new PaperMaker().paragraph("The crew.").note("11", 8, "Minutes, May").make());

    assertThat(footnotes("1", "june", Filter.NONE)).containsExactly("Report, June", "Minutes, May");
    assertThat(footnotes("1", "june", new Filter(List.of("c"), null, null, null)))
        .containsExactly("Minutes, May");
    assertThat(footnotes("2", "june", Filter.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "knief,  knife", // letters swapped
    "bord,   board", // a letter left out
    "board,     ",
    "cat,       ", // too short
    "zzzebra,   ", // like none
  })
  void aWordIsRespeltAsThePapersSpellIt(String term, String respelt) {
    assertThat(index.<String>read(view -> view.respelt(term, List.of()))).isEqualTo(respelt);
  }

  @Test
  void aWordIsTheMoreTellingTheFewerPassagesHaveIt() {
    double nowhere = index.read(view -> view.rarity("zebra"));
    double once = index.read(view -> view.rarity("knife"));
    double twice = index.read(view -> view.rarity("board"));

    assertThat(nowhere).isGreaterThan(once);
    assertThat(once).isGreaterThan(twice);
    assertThat(twice).isPositive();
  }

  private List<String> footnotes(String number, String word, Filter filter) {
    List<WeightedTerm> terms = List.of(new WeightedTerm(word, 1));
    List<Hit> hits = index.read(view -> view.footnotes(number, terms, filter, 9));
    return hits.stream().map(hit -> hit.passage().text()).toList();
  }
}
