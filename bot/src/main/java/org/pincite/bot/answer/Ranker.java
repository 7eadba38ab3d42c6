package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.indexer.index.IndexedPassage;

/// Puts candidates in order, by weights that were learned.
final class Ranker {

  /// The features' names as the file of weights has them.
  static final List<String> FEATURES = Stream.of(Feature.values()).map(Feature::key).toList();

  /// What a quoted phrase is worth, more than all features together: whoever quotes wants these
  /// words.
  private static final double PHRASE = 20;

  /// Of equals neither is better, but the order is to be the same in every index of the papers.
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.passage().id());

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final LinearModel model;

  Ranker(LinearModel model) {
    this.model = model;
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
    return same.values().stream().map(Ranker::fold).sorted(BEST_FIRST).toList();
  }

  /// How many of the question's quoted phrases the passage has, word for word.
  private static long phrases(Reading reading, ReadCandidate candidate) {
    String text = candidate.passage().text().toLowerCase(Locale.ROOT);
    return reading.phrases().stream().filter(text::contains).count();
  }

  private double score(Reading reading, Ranked one) {
    Map<String, Double> named = new LinkedHashMap<>();
    one.features().forEach((feature, value) -> named.put(feature.key(), value));
    return model.score(named) + PHRASE * phrases(reading, one.candidate());
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
    String text = ranked.passage().text();
    return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
