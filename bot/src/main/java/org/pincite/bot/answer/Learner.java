package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pincite.bot.answer.JudgingTrainer.Case;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;

/// Learns how to weigh from questions whose answers are known: what is found to each is read once,
/// and then weighed as often as need be. It looks at the index as of one commit until it is closed.
public final class Learner implements AutoCloseable {

  /// What a weight of the ranking stands before, in the order of [Study.Weighed#features].
  public static final List<String> FEATURES = Ranker.FEATURES;

  /// What the verdict's weights stand before, without its two bounds.
  private static final List<String> SIGNS =
      Judge.SIGNS.stream()
          .filter(sign -> !sign.equals(Judge.ANSWERED) && !sign.equals(Judge.NOTHING))
          .toList();

  private final Answerer answerer;
  private final Models models;
  private final IndexView view;

  /// Looks at an index.
  ///
  /// @param models with which questions are read; the weights alone do not matter
  public Learner(PassageIndex index, Models models) {
    this.answerer = new Answerer(index, models);
    this.models = models;
    this.view = index.view();
  }

  /// Reads what is found to a question.
  ///
  /// @param answerable whether it has an answer
  /// @param answers which passages are one
  /// @throws UnknownPaperException if the question names a paper that is not there
  public Study study(Question question, boolean answerable, Predicate<IndexedPassage> answers) {
    UnknownPaperException.check(question.filter(), view);
    Reading reading = Reading.of(question, view, models);
    List<ReadCandidate> found =
        answerer.retrieve(reading, question, view).stream()
            .map(ReadCandidate::withoutDirections)
            .toList();
    return Study.of(reading, Ranker.weighable(reading, found), answerable, answers, view);
  }

  /// A question's share in what is learned.
  ///
  /// @param study what was found to it
  /// @param weight how much it counts beside the others
  public record Part(Study study, double weight) {}

  /// The ranking under which what answers is likeliest to come first.
  ///
  /// @throws IllegalArgumentException if no question has a candidate that answers and one that does
  ///   not
  public static LinearModel ranking(List<Part> parts) {
    return RankingTrainer.train(
        parts.stream().flatMap(part -> part.study().lesson(part.weight()).stream()).toList(),
        Ranker.FEATURES,
        Stream.of(Feature.values()).mapToDouble(Feature::least).toArray());
  }

  /// The verdict that tells best which questions have an answer.
  ///
  /// @throws IllegalArgumentException if all questions have an answer, or none has
  public static LinearModel judging(List<Order> orders) {
    List<Case> cases = new ArrayList<>();
    orders.forEach(order -> order.signs().ifPresent(cases::add));
    return JudgingTrainer.train(cases, SIGNS);
  }

  /// The ranking's weights as a file has them.
  public static String rankingLines(LinearModel ranking) {
    return ranking.lines(
        "What the ranking weighs, as learned; see Feature for what each is.", Ranker.FEATURES);
  }

  /// The verdict's weights as a file has them.
  public static String judgingLines(LinearModel judging) {
    return judging.lines(
        "What the verdict weighs, as learned; see Judge for what each is.", Judge.SIGNS);
  }

  @Override
  public void close() {
    view.close();
  }
}
