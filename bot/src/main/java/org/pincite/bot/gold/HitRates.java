package org.pincite.bot.gold;

import java.util.List;
import java.util.OptionalInt;

/// How often the first, one of the first three, one of the first ten passages answered.
///
/// @param questions of how many
/// @param atOne share of them, 0 to 1
/// @param atThree likewise
/// @param atTen likewise
public record HitRates(int questions, double atOne, double atThree, double atTen) {

  /// The rates over some questions.
  ///
  /// @param ranks of each question that has an answer the place of the first that answers
  public static HitRates of(List<OptionalInt> ranks) {
    return new HitRates(ranks.size(), within(ranks, 1), within(ranks, 3), within(ranks, 10));
  }

  private static double within(List<OptionalInt> ranks, int places) {
    long hits =
        ranks.stream().filter(rank -> rank.isPresent() && rank.getAsInt() <= places).count();
    return ranks.isEmpty() ? 0 : (double) hits / ranks.size();
  }
}
