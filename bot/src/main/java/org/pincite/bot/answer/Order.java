package org.pincite.bot.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pincite.bot.answer.Judge.Judgement;
import org.pincite.bot.answer.JudgingTrainer.Case;

/// What was found to a question whose answer is known, in the order of some ranking.
public final class Order {

  private final Study study;
  private final List<Ranked> ranked;

  Order(Study study, List<Ranked> ranked) {
    this.study = study;
    this.ranked = ranked;
  }

  /// Whether the question has an answer.
  public boolean answerable() {
    return study.answerable();
  }

  /// The place of the first passage that answers, counted from 1.
  public OptionalInt firstAnswer() {
    for (int i = 0; i < ranked.size(); i++) {
      if (study.answers(ranked.get(i).passage())) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /// What is said of it.
  ///
  /// @param verdict whether it is taken to have an answer
  /// @param confidence that it has, 0 to 1
  public record Said(Verdict verdict, double confidence) {}

  /// What these weights have said of it.
  public Said judge(LinearModel judging) {
    List<Cited> shown = Answerer.cite(ranked, 1, study.view());
    Judgement judgement = new Judge(judging).judge(study.reading(), ranked, shown, study.view());
    return new Said(judgement.verdict(), judgement.confidence());
  }

  /// What speaks for or against an answer, by name; nothing where no weights decide: nothing was
  /// found, or a footnote was asked for by its number.
  public Map<String, Double> spoken() {
    return ranked.isEmpty() || study.reading().footnote() != null
        ? Map.of()
        : Judge.signs(study.reading(), ranked, study.view());
  }

  Optional<Case> signs() {
    Map<String, Double> spoken = spoken();
    return spoken.isEmpty() ? Optional.empty() : Optional.of(new Case(spoken, study.answerable()));
  }
}
