package org.pincite.bot.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pincite.bot.answer.RankingTrainer.Lesson;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;

/// What was found to a question whose answer is known.
public final class Study {

  private final Reading reading;
  private final List<Ranked> found;
  private final boolean answerable;
  private final Set<String> answering;
  private final IndexView view;

  private Study(
      Reading reading,
      List<Ranked> found,
      boolean answerable,
      Set<String> answering,
      IndexView view) {
    this.reading = reading;
    this.found = found;
    this.answerable = answerable;
    this.answering = answering;
    this.view = view;
  }

  static Study of(
      Reading reading,
      List<Ranked> found,
      boolean answerable,
      Predicate<IndexedPassage> answers,
      IndexView view) {
    Set<String> answering =
        found.stream()
            .map(Ranked::passage)
            .filter(answers)
            .map(IndexedPassage::id)
            .collect(Collectors.toSet());
    return new Study(reading, found, answerable, answering, view);
  }

  /// What is found, in the order of a ranking.
  public Order order(LinearModel ranking) {
    return new Order(this, new Ranker(ranking).order(reading, found));
  }

  /// A candidate and what is weighed of it.
  ///
  /// @param passage the passage's id
  /// @param answers whether it answers
  /// @param features in the order of [Learner#FEATURES]
  public record Weighed(String passage, boolean answers, List<Double> features) {

    public Weighed {
      features = List.copyOf(features);
    }
  }

  /// The candidates, in no order.
  public List<Weighed> weighed() {
    return found.stream()
        .map(one ->
            new Weighed(
                one.passage().id(), answers(one.passage()), List.copyOf(one.features().values())))
        .toList();
  }

  /// What the ranking can learn of it; nothing where a footnote is asked for by its number, as that
  /// is not ranked by these features.
  Optional<Lesson> lesson() {
    if (reading.footnote() != null || !answerable) {
      return Optional.empty();
    }
    List<Weighed> weighed = weighed();
    return Optional.of(
        new Lesson(
            weighed.stream().map(Weighed::features).toList(),
            weighed.stream().map(Weighed::answers).toList()));
  }

  boolean answers(IndexedPassage passage) {
    return answering.contains(passage.id());
  }

  boolean answerable() {
    return answerable;
  }

  Reading reading() {
    return reading;
  }

  IndexView view() {
    return view;
  }
}
