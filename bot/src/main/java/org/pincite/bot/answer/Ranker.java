package org.pincite.bot.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.indexer.index.Hit;
import org.pincite.indexer.index.IndexedPassage;

/// Puts what was found in order: by the words of the passage, and by how much of the question one
/// of its sentences has.
///
/// A long passage gathers the question's words from everywhere; one sentence that has them is more
/// likely to answer.
final class Ranker {

  /// What a sentence that has all of the question is worth, where the best passage's words are
  /// worth 1.
  private static final double SENTENCE = 0.6;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Ranker() {}

  /// The best passages, best first, each text of a paper once: a letter says "MPS, The Baroness
  /// Casey Review, March 2023" in six footnotes, and the best of them stands for all. A passage
  /// without pages gives way to the same words on a page, as of a letter that is there as PDF and
  /// as Word file: a page is what people cite.
  static List<Hit> rank(List<Hit> found, Quoter quoter, int top) {
    double most = found.stream().mapToDouble(Hit::score).max().orElse(1);
    Set<String> onPages = new HashSet<>();
    for (Hit hit : found) {
      if (!hit.passage().parts().isEmpty()) {
        onPages.add(letters(hit.passage()));
      }
    }
    Set<String> said = new HashSet<>();
    return found.stream()
        .filter(
            hit -> !hit.passage().parts().isEmpty() || !onPages.contains(letters(hit.passage())))
        .map(hit -> new Hit(hit.passage(), score(hit, most, quoter)))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .filter(hit -> said.add(hit.passage().document().id() + '\n' + hit.passage().text()))
        .limit(top)
        .toList();
  }

  private static double score(Hit hit, double most, Quoter quoter) {
    return hit.score() / most + SENTENCE * quoter.share(hit.passage());
  }

  private static String letters(IndexedPassage passage) {
    return NO_LETTER.matcher(passage.text()).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
