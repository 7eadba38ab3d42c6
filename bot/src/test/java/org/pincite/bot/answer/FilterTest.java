package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.answer.Answer.Searched;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;

/// Where a question may be answered from.
class FilterTest {

  private Shelf shelf;

  @BeforeEach
  void index(@TempDir Path folder) {
    shelf =
        Shelf.of(
            folder,
            DraftPaper.called("letter").paragraph("Budgets of the Met.[1]").note("1", "Budget"),
            DraftPaper.called("talk")
                .in("police")
                .turn("Kelly Marsh AM", "Budgets are fixed.")
                .turn("Rory Daniels", "Budgets are spent.")
                .turn("Rory Daniels", "It rained."),
            DraftPaper.called("talk of May").in("police/2023").paragraph("Budgets of May."),
            DraftPaper.called("plan").in("policemen").paragraph("Budgets of men."));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void nothingIsLeftOutUnlessAskedFor() {
    assertFound(
        Filter.NONE,
        new Searched(4, 7),
        "letter",
        "letter",
        "plan",
        "talk",
        "talk",
        "talk",
        "talk of May");
  }

  @Test
  void byDocuments() {
    assertFound(documents("letter"), new Searched(1, 2), "letter", "letter");
    assertFound(documents("letter", "plan"), new Searched(2, 3), "letter", "letter", "plan");
  }

  @Test
  void byCollectionWithThoseInsideIt() {
    assertFound(collection("police"), new Searched(2, 4), "talk", "talk", "talk", "talk of May");
    assertFound(collection("police/2023"), new Searched(1, 1), "talk of May");
    assertFound(collection("fire"), new Searched(0, 0));
  }

  @Test
  void bySpeakerHoweverMuchOfTheNameIsSaid() {
    assertThat(words(speaker("Kelly Marsh AM"))).containsExactly("Budgets are fixed.");
    assertThat(words(speaker("marsh"))).containsExactly("Budgets are fixed.");
    assertThat(words(speaker("Rory"))).containsExactly("Budgets are spent.", "It rained.");
    assertThat(words(speaker("Kelly Daniels"))).isEmpty();
    assertThat(ask(speaker("Rory Daniels")).searched().passages()).isEqualTo(2);
  }

  @Test
  void byKind() {
    assertThat(words(new Filter(List.of(), null, null, PassageKind.FOOTNOTE)))
        .containsExactly("Budget");
  }

  @Test
  void eachPartNarrows() {
    assertFound(new Filter(List.of("letter"), "police", null, null), new Searched(0, 0));
    assertFound(
        new Filter(List.of("talk"), "police", "Marsh", PassageKind.TURN),
        new Searched(1, 1),
        "talk");
  }

  @Test
  void aPaperThatIsNotThereIsNamed() {
    Filter filter = documents("letter", "leter");

    assertThatThrownBy(() -> ask(filter))
        .isInstanceOf(UnknownPaperException.class)
        .hasMessage(
            "no paper has the id \"leter\": ./pincite index and /api/documents list the ids");
  }

  private void assertFound(Filter filter, Searched searched, String... documents) {
    Answer answer = ask(filter);

    assertThat(answer.searched()).isEqualTo(searched);
    assertThat(answer.passages())
        .extracting(cited -> cited.passage().document().id())
        .containsExactlyInAnyOrder(documents);
  }

  private List<String> words(Filter filter) {
    return ask(filter).passages().stream().map(cited -> cited.quote().words()).toList();
  }

  private Answer ask(Filter filter) {
    return shelf.ask("budgets", filter);
  }

  private static Filter documents(String... ids) {
    return new Filter(List.of(ids), null, null, null);
  }

  private static Filter collection(String folder) {
    return new Filter(List.of(), folder, null, null);
  }

  private static Filter speaker(String name) {
    return new Filter(List.of(), null, name, null);
  }
}
