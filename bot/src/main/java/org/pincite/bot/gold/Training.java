package org.pincite.bot.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.Learner.Part;
import org.pincite.bot.answer.LinearModel;
import org.pincite.bot.answer.Order;

/// Learns from questions, and says how well what was learned does on those that were left out.
///
/// @param questions all there are
public record Training(List<Studied> questions) {

  public Training {
    questions = List.copyOf(questions);
  }

  /// The ranking learned of all questions.
  public LinearModel ranking() {
    return ranking(questions);
  }

  /// For each question the ranking that was learned without its set.
  public List<LinearModel> rankingsLeftOut() {
    return leftOut(fold -> ranking(fold.learned().stream().map(questions::get).toList()));
  }

  /// The verdict learned of all questions.
  ///
  /// @param orders of each question, what was found in the order of a ranking that has not seen it:
  ///   such is every question that will be asked
  public LinearModel judging(List<Order> orders) {
    return judging(IntStream.range(0, questions.size()).boxed().toList(), orders);
  }

  /// For each question the verdict that was learned without its set.
  public List<LinearModel> judgingsLeftOut(List<Order> orders) {
    return leftOut(fold -> judging(fold.learned(), orders));
  }

  /// A set of questions that all have an answer teaches which set a question is of, and nothing of
  /// what an answer is known by; so only the others are learned from, if there are any.
  private LinearModel judging(List<Integer> learned, List<Order> orders) {
    Set<String> telling =
        learned.stream()
            .filter(question -> !orders.get(question).answerable())
            .map(question -> questions.get(question).set())
            .collect(Collectors.toSet());
    return Learner.judging(
        learned.stream()
            .filter(
                question -> telling.isEmpty() || telling.contains(questions.get(question).set()))
            .map(orders::get)
            .toList());
  }

  private interface Lessons {
    LinearModel learn(Fold fold);
  }

  private List<LinearModel> leftOut(Lessons lessons) {
    List<String> sets = questions.stream().map(Studied::set).distinct().toList();
    List<Fold> folds = Fold.of(questions.stream().map(one -> sets.indexOf(one.set())).toList());
    List<LinearModel> models = folds.parallelStream().map(lessons::learn).toList();
    List<LinearModel> each =
        new ArrayList<>(Collections.nCopies(questions.size(), models.getFirst()));
    for (int i = 0; i < folds.size(); i++) {
      for (int question : folds.get(i).asked()) {
        each.set(question, models.get(i));
      }
    }
    return each;
  }

  /// Papers are asked all together and one by one, so both are learned from. A set of hundreds of
  /// questions is of one kind, so it counts as the root of its size.
  private static LinearModel ranking(List<Studied> questions) {
    Map<String, Long> sizes =
        questions.stream().collect(Collectors.groupingBy(Studied::set, Collectors.counting()));
    return Learner.ranking(
        questions.stream()
            .flatMap(one ->
                Stream.of(one.all(), one.own())
                    .map(
                        study -> new Part(study, 1 / Math.sqrt(sizes.getOrDefault(one.set(), 1L)))))
            .toList());
  }
}
