package org.pincite.bot.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// How good answers are, in shares of the questions:
///
/// - `hit@k` one of the first k passages has some of the evidence;
/// - `mrr@10` the mean of 1 over the first such passage's place;
/// - `recall@10` how much of the evidence the first ten have;
/// - `page@k` one of the first k has some, and stands on a page with its label;
/// - `key@k` the quote of one of the first k has the words that answer, where these are known;
/// - `speaker@1` the first passage answers and is credited rightly, where it is known to whom;
/// - `false_denial` of what has an answer, "nothing" was said to be found;
/// - `false_answer` of what has none, one was given;
/// - `auc` how likely a question with an answer has the higher confidence.
///
/// @param values by name, with four decimals; only those that the questions allow
/// @param questions how many there are
public record Figures(Map<String, Double> values, int questions) {

  private static final int DECIMALS = 4;

  /// Questions that have an answer, and by what each is counted.
  private static final Map<String, ToDoubleFunction<Scored>> BY_QUESTION =
      Map.ofEntries(
          Map.entry("hit@1", one -> is(one.hitWithin(1))),
          Map.entry("hit@3", one -> is(one.hitWithin(3))),
          Map.entry("hit@5", one -> is(one.hitWithin(5))),
          Map.entry("hit@10", one -> is(one.hitWithin(10))),
          Map.entry("mrr@10", Figures::reciprocalRank),
          Map.entry("recall@10", Scored::recall),
          Map.entry("page@1", one -> is(one.pageWithin(1))),
          Map.entry("page@3", one -> is(one.pageWithin(3))));

  public Figures {
    values = Map.copyOf(values);
  }

  /// The figures over some questions.
  public static Figures of(List<Scored> scored) {
    Map<String, Double> values = new TreeMap<>();
    List<Scored> known = scored.stream().filter(one -> one.gold().hasEvidence()).toList();
    BY_QUESTION.forEach((name, value) -> put(name, known, value, values));
    List<Scored> keyed = known.stream().filter(one -> !one.keys().isEmpty()).toList();
    put("key@1", keyed, one -> is(one.keyWithin(1)), values);
    put("key@3", keyed, one -> is(one.keyWithin(3)), values);
    List<Boolean> credited =
        known.stream().map(Scored::speakerRight).filter(Objects::nonNull).toList();
    put("speaker@1", credited, Figures::is, values);
    VerdictRates verdicts = VerdictRates.of(scored.stream().map(Figures::verdict).toList());
    put("false_denial", verdicts.falseDenial(), values);
    put("false_answer", verdicts.falseAnswer(), values);
    put("auc", verdicts.auc(), values);
    return new Figures(values, scored.size());
  }

  private static <T> void put(
      String name, List<T> counted, ToDoubleFunction<T> value, Map<String, Double> values) {
    put(name, counted.stream().mapToDouble(value).sum() / counted.size(), values);
  }

  /// Nothing where there is nothing to count.
  private static void put(String name, double value, Map<String, Double> values) {
    if (!Double.isNaN(value)) {
      values.put(
          name, new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
    }
  }

  private static VerdictRates.Case verdict(Scored one) {
    return new VerdictRates.Case(
        one.gold().answerable(), one.answer().verdict(), one.answer().confidence());
  }

  private static double reciprocalRank(Scored one) {
    Integer rank = one.rank();
    return rank == null ? 0 : 1.0 / rank;
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }
}
