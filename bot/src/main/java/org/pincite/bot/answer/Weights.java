package org.pincite.bot.answer;

import java.nio.file.Files;
import java.nio.file.Path;

/// How answering weighs what it sees.
///
/// @param ranking what puts the candidates in order
/// @param judging what the verdict is made of
public record Weights(LinearModel ranking, LinearModel judging) {

  /// Those that come with the program.
  public static final Weights SHIPPED =
      new Weights(
          LinearModel.resource("ranking.properties", Ranker.FEATURES),
          LinearModel.resource("judging.properties", Judge.SIGNS));

  /// Those in two files, as [Learner] makes them; in the place of a file that is not there those
  /// that come with the program.
  ///
  /// @throws IllegalArgumentException if a file lacks a weight, or has one too many
  public static Weights read(Path ranking, Path judging) {
    return new Weights(
        Files.exists(ranking) ? LinearModel.file(ranking, Ranker.FEATURES) : SHIPPED.ranking(),
        Files.exists(judging) ? LinearModel.file(judging, Judge.SIGNS) : SHIPPED.judging());
  }
}
