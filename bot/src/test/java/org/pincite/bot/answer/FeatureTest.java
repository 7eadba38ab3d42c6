package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;

/// What is weighed of candidates, and in which order weights put them.
class FeatureTest {

  private static final String SHORT = "The rail budget grows.";
  private static final String LONG =
      "The rail budget for the coming year was discussed at some length by all who were there, and it"
          + " grows by 12 per cent.";

  @TempDir private Path folder;

  @Test
  void aPassageOfAFewWordsIsShort() {
    Map<String, Map<Feature, Double>> features = features("rail budget", paper());

    assertThat(features.get(SHORT)).containsEntry(Feature.SHORT, 1.0);
    assertThat(features.get(LONG)).containsEntry(Feature.SHORT, 0.0);
    assertThat(features.get(LONG).get(Feature.LENGTH))
        .isGreaterThan(features.get(SHORT).get(Feature.LENGTH));
  }

  @Test
  void aFigureCountsWhereOneIsAskedFor() {
    assertThat(features("how much does the rail budget grow", paper()).get(LONG))
        .containsEntry(Feature.NUMBER, 1.0);
    assertThat(features("who discussed the rail", paper()).get(LONG))
        .containsEntry(Feature.NUMBER, 0.0);
  }

  @Test
  void thePassageWithTheMostOfTheWordsHasAllOfTheirShare() {
    Map<String, Map<Feature, Double>> features = features("rail budget", paper());

    assertThat(features.values().stream().mapToDouble(f -> f.get(Feature.WORDS)).max()).hasValue(1);
    assertThat(features.get(SHORT)).containsEntry(Feature.SENTENCE_SHARE, 1.0);
  }

  @Test
  void whatThePassagesNextToItHaveCounts() {
    DraftPaper paper =
        DraftPaper.called("minutes")
            .paragraph("The rail grows.")
            .paragraph("The budget is fixed.")
            .paragraph("It rained.")
            .paragraph("It snowed.")
            .paragraph("The rail is old.");
    Map<String, Map<Feature, Double>> features = features("rail budget", paper);

    assertThat(features.get("The rail grows.").get(Feature.NEAR_SHARE)).isEqualTo(1);
    assertThat(features.get("The rail is old.").get(Feature.NEAR_SHARE)).isLessThan(1);
  }

  @Test
  void aStretchWithMoreToTheQuestionIsBetter() {
    DraftPaper paper = DraftPaper.called("minutes").paragraph("The rail grows.");
    for (int i = 0; i < 10; i++) {
      paper.paragraph("It rained on day %d.".formatted(i));
    }
    paper.paragraph("The rail is old.").paragraph("The rail is long.");
    Map<String, Map<Feature, Double>> features = features("rail", paper);

    assertThat(features.get("The rail is old.")).containsEntry(Feature.REGION, 0.0);
    assertThat(features.get("The rail grows.").get(Feature.REGION)).isNegative();
  }

  @Test
  void whoIsAskedForIsToldFromWhoIsNot() {
    String hers = "I would rather see the budget for rail spent.";
    String his = "The budget for rail is what it is.";
    Map<String, Map<Feature, Double>> features =
        features(
            "what did Ann Smith say about the rail budget",
            DraftPaper.called("minutes").turn("Cllr Ann Smith", hers).turn("Bob Jones", his));

    assertThat(features.get(hers))
        .containsEntry(Feature.ASKED, 1.0)
        .containsEntry(Feature.ASKED_IN_FULL, 1.0)
        .containsEntry(Feature.OTHER_SPEAKER, 0.0)
        .containsEntry(Feature.SPOKEN, 1.0);
    assertThat(features.get(his))
        .containsEntry(Feature.ASKED, 0.0)
        .containsEntry(Feature.OTHER_SPEAKER, 1.0);
  }

  @Test
  void theWeightsDecideTheOrder() {
    assertThat(first("rail budget", Map.of("short", 5.0))).isEqualTo(SHORT);
    assertThat(first("rail budget", Map.of("short", -5.0))).isEqualTo(LONG);
  }

  @Test
  void aQuotedPhraseOutweighsAllWeights() {
    assertThat(first("rail budget \"at some length\"", Map.of("short", 5.0))).isEqualTo(LONG);
  }

  @Test
  void whatStandsNextToABetterPassageComesAfterWhatIsHardlyWorse() {
    DraftPaper minutes =
        DraftPaper.called("minutes")
            .paragraph("Rail budget.")
            .paragraph("The rail budget has grown since.")
            .paragraph("It rained.")
            .paragraph("The rail budget has grown since the spring of last year.");

    assertThat(found("rail budget", minutes, Map.of("words", 1.0)))
        .containsExactly(
            "Rail budget.",
            "The rail budget has grown since the spring of last year.",
            "The rail budget has grown since.");
    assertThat(found("rail budget", minutes, Map.of("words", 50.0)))
        .as("what is much worse stays behind")
        .containsExactly(
            "Rail budget.",
            "The rail budget has grown since.",
            "The rail budget has grown since the spring of last year.");
  }

  private static DraftPaper paper() {
    return DraftPaper.called("minutes").paragraph(SHORT).paragraph(LONG);
  }

  private Map<String, Map<Feature, Double>> features(String question, DraftPaper paper) {
    Map<String, Map<Feature, Double>> features = new HashMap<>();
    read(question, paper, Map.of())
        .forEach(one -> features.put(one.passage().text(), one.features()));
    return features;
  }

  private List<String> found(String question, DraftPaper paper, Map<String, Double> weights) {
    return read(question, paper, weights).stream().map(one -> one.passage().text()).toList();
  }

  private String first(String question, Map<String, Double> weights) {
    return read(question, paper(), weights).getFirst().passage().text();
  }

  private List<Ranked> read(String asked, DraftPaper paper, Map<String, Double> weights) {
    Shelf.of(folder, paper).close();
    try (PassageIndex index = PassageIndex.open(folder);
        IndexView view = index.view()) {
      Question question = new Question(asked, List.of(), Filter.NONE, 10);
      Reading reading = Reading.of(question, view, Models.NONE);
      List<ReadCandidate> candidates =
          new Answerer(index, Models.NONE).retrieve(reading, question, view);
      return new Ranker(new LinearModel(weights)).rank(reading, candidates);
    }
  }
}
