package org.pincite.bot.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.index.IndexedPassage;

/// A candidate in its place.
///
/// @param candidate the candidate
/// @param features what was weighed
/// @param score what they come to; higher is better, comparable within one question
/// @param twins passages of other papers with the same words, which it stands for
record Ranked(
    ReadCandidate candidate,
    Map<Feature, Double> features,
    double score,
    List<IndexedPassage> twins) {

  Ranked {
    // In the features' order, so that the sum of what they come to is the same in every run.
    features = Collections.unmodifiableMap(new EnumMap<>(features));
    twins = List.copyOf(twins);
  }

  Ranked withScore(double other) {
    return new Ranked(candidate, features, other, twins);
  }

  IndexedPassage passage() {
    return candidate.passage();
  }
}
