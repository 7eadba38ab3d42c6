package org.pincite.bot.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How much speaks for the stretch of a paper that a candidate stands in: an answer is often spread
/// over a question, a reply and what follows, and none of them need be the best candidate alone.
final class Regions {

  /// So many passages to either side belong to a candidate's stretch.
  private static final int REACH = 6;

  /// How much more a good candidate counts than a middling one.
  private static final double SHARPNESS = 2;

  /// What the candidates of each paper count, by their places.
  private final Map<String, Map<Integer, Double>> papers = new HashMap<>();

  private final double most;

  /// @param worth how good a candidate is by itself
  Regions(List<ReadCandidate> candidates, ToDoubleFunction<ReadCandidate> worth) {
    for (ReadCandidate candidate : candidates) {
      papers
          .computeIfAbsent(candidate.passage().document().id(), _ -> new HashMap<>())
          .merge(
              candidate.candidate().place(),
              Math.exp(SHARPNESS * worth.applyAsDouble(candidate)),
              Double::sum);
    }
    most = candidates.stream().mapToDouble(this::sum).max().orElse(1);
  }

  /// How good a candidate's stretch is: 0 for the best there is, less for others.
  double of(ReadCandidate candidate) {
    return Math.log(sum(candidate) / most);
  }

  private double sum(ReadCandidate candidate) {
    Map<Integer, Double> paper = papers.getOrDefault(candidate.passage().document().id(), Map.of());
    int place = candidate.candidate().place();
    return IntStream.rangeClosed(place - REACH, place + REACH)
        .mapToDouble(other -> paper.getOrDefault(other, 0.0))
        .sum();
  }
}
