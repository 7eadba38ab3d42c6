package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pincite.bot.answer.JudgingTrainer.Case;
import org.pincite.bot.answer.RankingTrainer.Lesson;

/// What the trainers learn from lessons whose rule is known.
class TrainingTest {

  private static final long SEED = 7;

  @Test
  void theFeatureThatTellsGetsTheWeight() {
    LinearModel model = RankingTrainer.train(lessons(), List.of("telling", "noise"));

    assertThat(model.weights().get("telling")).isGreaterThan(1);
    assertThat(Math.abs(model.weights().get("noise")))
        .isLessThan(model.weights().get("telling") / 3);
  }

  @Test
  void whatSpeaksAgainstAnAnswerGetsAWeightBelowZero() {
    Lesson lesson = new Lesson(List.of(List.of(1.0), List.of(0.0)), List.of(false, true), 1);

    assertThat(RankingTrainer.train(List.of(lesson), List.of("length")).weights().get("length"))
        .isNegative();
  }

  @Test
  void noWeightFallsBelowItsBound() {
    Lesson lesson = new Lesson(List.of(List.of(3.0), List.of(1.0)), List.of(false, true), 1);

    LinearModel model = RankingTrainer.train(List.of(lesson), List.of("words"), new double[] {0.2});

    assertThat(model.weights().get("words")).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void theSameLessonsTeachTheSame() {
    assertThat(RankingTrainer.train(lessons(), List.of("a", "b")))
        .isEqualTo(RankingTrainer.train(lessons(), List.of("a", "b")));
  }

  @Test
  void lessonsWithoutAnAnswerTeachNothing() {
    Lesson none = new Lesson(List.of(List.of(1.0), List.of(2.0)), List.of(false, false), 1);
    Lesson all = new Lesson(List.of(List.of(1.0)), List.of(true), 1);

    assertThatThrownBy(() -> RankingTrainer.train(List.of(none, all), List.of("words")))
        .hasMessage(
            "nothing to learn from: no question has both a passage that answers and one that does not");
  }

  @Test
  void lessonsWithoutAnAnswerDoNotWeighDownTheOthers() {
    List<Lesson> more = new ArrayList<>(lessons());
    more.add(new Lesson(List.of(List.of(9.0, 9.0)), List.of(false), 1));

    assertThat(RankingTrainer.train(more, List.of("a", "b")))
        .isEqualTo(RankingTrainer.train(lessons(), List.of("a", "b")));
  }

  @Test
  void confidenceGrowsWithTheSignThatTells() {
    LinearModel model = JudgingTrainer.train(cases(200, 200), List.of("bias", "sign"));

    assertThat(model.weights().get("sign")).isPositive();
  }

  @Test
  void boundsAreWhereTheQuestionsWantThem() {
    List<Case> cases = cases(200, 200);
    LinearModel model = JudgingTrainer.train(cases, List.of("bias", "sign"));
    double answered = model.weights().get(Judge.ANSWERED);
    double nothing = model.weights().get(Judge.NOTHING);

    assertThat(share(cases, model, false, answered)).isCloseTo(0.3, within(0.02));
    assertThat(share(cases, model, true, nothing)).isEqualTo(1);
    assertThat(nothing).isLessThan(answered);
  }

  /// A set of a hundred answerable questions and one of ten are judged by the same bound.
  @Test
  void howManyQuestionsHaveAnAnswerDoesNotMoveTheVerdict() {
    double few =
        JudgingTrainer.train(cases(400, 40), List.of("bias", "sign")).weights().get("bias");
    double many =
        JudgingTrainer.train(cases(400, 400), List.of("bias", "sign")).weights().get("bias");

    assertThat(few).isCloseTo(many, within(0.6));
  }

  @Test
  void bothKindsOfQuestionsAreNeeded() {
    assertThatThrownBy(() -> JudgingTrainer.train(cases(3, 0), List.of("bias", "sign")))
        .hasMessage(
            "nothing to learn from: 3 of 3 questions have an answer; expected some of both");
  }

  @Test
  void adamClimbsToTheSummit() {
    Adam adam = new Adam(2, 0.05);
    for (int i = 0; i < 2_000; i++) {
      double[] weights = adam.weights();
      // of -(x - 3)² - (y + 1)²
      adam.step(new double[] {-2 * (weights[0] - 3), -2 * (weights[1] + 1)}, 1, 0);
    }

    assertThat(adam.weights()[0]).isCloseTo(3, within(0.01));
    assertThat(adam.weights()[1]).isCloseTo(-1, within(0.01));
  }

  @Test
  void aRidgeHoldsWeightsDown() {
    Adam free = new Adam(1, 0.05);
    Adam held = new Adam(1, 0.05);
    for (int i = 0; i < 2_000; i++) {
      free.step(new double[] {-2 * (free.weights()[0] - 3)}, 1, 0);
      held.step(new double[] {-2 * (held.weights()[0] - 3)}, 1, 1);
    }

    // of -(x - 3)² - x²
    assertThat(held.weights()[0]).isCloseTo(1.5, within(0.01)).isLessThan(free.weights()[0]);
  }

  /// Of five candidates the one that answers has most of the first feature; the second says
  /// nothing.
  private static List<Lesson> lessons() {
    Random random = new Random(SEED);
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<List<Double>> candidates = new ArrayList<>();
      List<Boolean> answers = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        candidates.add(List.of(j == 0 ? 1.0 : random.nextDouble() * 0.8, random.nextDouble()));
        answers.add(j == 0);
      }
      lessons.add(new Lesson(candidates, answers, 1));
    }
    return lessons;
  }

  /// The sign of those that have an answer lies about 1, that of the others about 0.
  private static List<Case> cases(int answerable, int unanswerable) {
    Random random = new Random(SEED);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < answerable + unanswerable; i++) {
      boolean has = i < answerable;
      double sign = random.nextGaussian() * 0.5 + (has ? 1 : 0);
      cases.add(new Case(Map.of("bias", 1.0, "sign", sign), has));
    }
    return cases;
  }

  /// How many of a kind have at least this confidence.
  private static double share(List<Case> cases, LinearModel model, boolean kind, double bound) {
    List<Case> those = cases.stream().filter(one -> one.answerable() == kind).toList();
    long above =
        those.stream()
            .filter(one -> 1 / (1 + Math.exp(-model.score(one.signs()))) >= bound)
            .count();
    return (double) above / those.size();
  }
}
