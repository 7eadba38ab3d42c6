package org.pincite.bot.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.Question;
import org.pincite.bot.answer.Study;
import org.pincite.indexer.index.Filter;

/// A question of a set, and what was found to it.
///
/// @param set the name of its set
/// @param gold the question
/// @param all what was found in all papers
/// @param own what was found in its own papers alone; in those of its whole set where it names none
public record Studied(String set, Gold gold, Study all, Study own) {

  /// Whoever reads on reads ten passages, not more.
  private static final int TOP = 10;

  /// Reads what is found to every question of some sets.
  ///
  /// @param ids those of the papers there are
  public static List<Studied> of(List<GoldSet> sets, Learner learner, List<String> ids) {
    List<Studied> studied = new ArrayList<>();
    for (GoldSet set : sets) {
      Set<String> papers = set.papers();
      // Each question is read by itself, so two cores read twice as many as one.
      studied.addAll(
          set.questions().parallelStream()
              .map(gold -> {
                List<String> own =
                    within(gold.documents().isEmpty() ? papers : Set.copyOf(gold.documents()), ids);
                return new Studied(
                    set.name(),
                    gold,
                    study(gold, Filter.NONE, learner),
                    study(gold, own.isEmpty() ? Filter.NONE : Filter.NONE.within(own), learner));
              })
              .toList());
    }
    return studied;
  }

  private static Study study(Gold gold, Filter filter, Learner learner) {
    Question question = new Question(gold.question(), gold.context(), filter, TOP);
    return learner.study(question, gold.answerable(), gold::isAnsweredBy);
  }

  private static List<String> within(Set<String> papers, List<String> ids) {
    Set<String> names = papers.stream().map(Evidence::name).collect(Collectors.toSet());
    return ids.stream().filter(id -> names.contains(Evidence.name(id))).toList();
  }
}
