package org.pincite.bot.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.pincite.bot.answer.Learner;
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
  public static LinearModel judging(List<Order> orders) {
    return Learner.judging(orders);
  }

  /// For each question the verdict that was learned without its set.
  public List<LinearModel> judgingsLeftOut(List<Order> orders) {
    return leftOut(fold -> Learner.judging(fold.learned().stream().map(orders::get).toList()));
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

  /// Papers are asked all together and one by one, so both are learned from.
  private static LinearModel ranking(List<Studied> questions) {
    return Learner.ranking(
        questions.stream().flatMap(one -> Stream.of(one.all(), one.own())).toList());
  }
}
