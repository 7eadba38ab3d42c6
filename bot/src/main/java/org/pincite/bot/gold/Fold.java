package org.pincite.bot.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What is learned from, and what has been left out of it to be asked afterwards: the honest way to
/// say how good it is on questions that nobody has seen.
///
/// @param learned places of questions, of all sets together
/// @param asked the others
public record Fold(List<Integer> learned, List<Integer> asked) {

  /// So many parts a set is cut into that is the only one.
  private static final int PARTS = 5;

  public Fold {
    learned = List.copyOf(learned);
    asked = List.copyOf(asked);
  }

  /// Leaves each set out in turn; a fifth of the questions where there is one set alone.
  ///
  /// @param sets for each question the number of its set
  public static List<Fold> of(List<Integer> sets) {
    boolean single = sets.stream().distinct().count() == 1;
    List<Integer> parts =
        single ? IntStream.range(0, sets.size()).mapToObj(i -> i % PARTS).toList() : sets;
    List<Fold> folds = new ArrayList<>();
    for (int part : parts.stream().distinct().sorted().toList()) {
      folds.add(
          new Fold(
              IntStream.range(0, parts.size()).filter(i -> parts.get(i) != part).boxed().toList(),
              IntStream.range(0, parts.size()).filter(i -> parts.get(i) == part).boxed().toList()));
    }
    return folds;
  }
}
