package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.indexer.index.IndexedPassage;

/// Puts candidates in order, by weights that were learned.
final class Ranker {

  /// The features' names as the file of weights has them.
  static final List<String> FEATURES = Stream.of(Feature.values()).map(Feature::key).toList();

  /// What a quoted phrase is worth, more than all features together: whoever quotes wants these
  /// words.
  private static final double PHRASE = 20;

  /// What a passage is worth less that stands next to one listed before it: of a stretch that has
  /// the question's words, one passage is mostly enough to see whether it answers. Of 581 questions
  /// to 150 papers, two more then have an answer among the first ten passages.
  private static final double NEXT_TO = 0.3;

  /// Of equals neither is better, but the order is to be the same in every index of the papers.
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.passage().id());

  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  Ranker(LinearModel model) {
    for (Feature feature : Feature.values()) {
      weights.put(feature, model.weights().getOrDefault(feature.key(), 0.0));
    }
  }

  /// The candidates, best first, each text once: a letter says "MPS, The Baroness Casey Review,
  /// March 2023" in six footnotes, and a report stands in a council's pack and by itself. The best
  /// of them stands for all; but a passage without pages gives way to the same words on a page, as
  /// of a letter that is there as PDF and as Word file: a page is what people cite.
  List<Ranked> rank(Reading reading, List<ReadCandidate> candidates) {
    return order(reading, weighable(reading, candidates));
  }

  /// The candidates with what is to be weighed of them, in no order yet.
  static List<Ranked> weighable(Reading reading, List<ReadCandidate> candidates) {
    FeatureReader reader = new FeatureReader(reading, candidates);
    return candidates.stream()
        .map(candidate -> new Ranked(candidate, reader.features(candidate), 0, List.of()))
        .toList();
  }

  /// What is [#weighable], in order and each text once.
  List<Ranked> order(Reading reading, List<Ranked> weighable) {
    Map<String, List<Ranked>> same = new LinkedHashMap<>();
    weighable.stream()
        .map(one -> one.withScore(score(reading, one)))
        .sorted(BEST_FIRST)
        .forEach(
            ranked -> same.computeIfAbsent(letters(ranked), _ -> new ArrayList<>()).add(ranked));
    return spaced(same.values().stream().map(Ranker::fold).toList());
  }

  /// A passage's place among all.
  private record Place(String paper, int number) {

    static Place of(Ranked ranked, int further) {
      return new Place(
          ranked.passage().document().id(), ranked.candidate().candidate().place() + further);
    }
  }

  /// Best first, where those next to a better one are worth less.
  private static List<Ranked> spaced(List<Ranked> some) {
    Queue<Ranked> best = new PriorityQueue<>(BEST_FIRST);
    best.addAll(some);
    Set<Place> listed = new HashSet<>();
    Set<Place> lowered = new HashSet<>();
    List<Ranked> spaced = new ArrayList<>(some.size());
    for (Ranked next = best.poll(); next != null; next = best.poll()) {
      boolean beside = listed.contains(Place.of(next, -1)) || listed.contains(Place.of(next, 1));
      if (beside && lowered.add(Place.of(next, 0))) {
        best.add(next.withScore(next.score() - NEXT_TO));
      } else {
        listed.add(Place.of(next, 0));
        spaced.add(next);
      }
    }
    return List.copyOf(spaced);
  }

  /// How many of the question's quoted phrases the passage has, word for word.
  private static long phrases(Reading reading, ReadCandidate candidate) {
    if (reading.phrases().isEmpty()) {
      return 0;
    }
    String text = candidate.passage().text().toLowerCase(Locale.ROOT);
    return reading.phrases().stream().filter(text::contains).count();
  }

  private double score(Reading reading, Ranked one) {
    double sum =
        one.features().entrySet().stream()
            .mapToDouble(
                feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
            .sum();
    return sum + PHRASE * phrases(reading, one.candidate());
  }

  /// @param same passages of the same words, best first
  private static Ranked fold(List<Ranked> same) {
    Ranked first =
        same.stream()
            .filter(ranked -> !ranked.passage().parts().isEmpty())
            .findFirst()
            .orElse(same.getFirst());
    String paper = first.passage().document().id();
    List<IndexedPassage> twins =
        same.stream()
            .map(Ranked::passage)
            .filter(passage -> !passage.document().id().equals(paper))
            .toList();
    return new Ranked(first.candidate(), first.features(), same.getFirst().score(), twins);
  }

  private static String letters(Ranked ranked) {
    StringBuilder letters = new StringBuilder();
    ranked
        .passage()
        .text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
