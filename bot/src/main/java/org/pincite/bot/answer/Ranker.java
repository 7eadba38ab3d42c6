package org.pincite.bot.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.index.Hit;

/// Puts what was found in order: by the words of the passage, and by how much of the question one
/// of its sentences has.
///
/// A long passage gathers the question's words from everywhere; one sentence that has them is more
/// likely to answer.
final class Ranker {

  /// What a sentence that has all of the question is worth, where the best passage's words are
  /// worth 1.
  private static final double SENTENCE = 0.6;

  private Ranker() {}

  /// The best passages, best first, each text of a paper once: a letter says "MPS, The Baroness
  /// Casey Review, March 2023" in six footnotes, and the best of them stands for all.
  static List<Hit> rank(List<Hit> found, Quoter quoter, int top) {
    double most = found.stream().mapToDouble(Hit::score).max().orElse(1);
    Set<String> said = new HashSet<>();
    return found.stream()
        .map(hit ->
            new Hit(hit.passage(), hit.score() / most + SENTENCE * quoter.share(hit.passage())))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .filter(hit -> said.add(hit.passage().document().id() + '\n' + hit.passage().text()))
        .limit(top)
        .toList();
  }
}
