package org.pincite.bot.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.TermFinder;
import org.pincite.indexer.index.WeightedTerm;

/// How much each word of a question tells, by its rarity in the papers, and how much of it a text
/// has.
final class Telling {

  private final Map<String, Double> worth = new HashMap<>();
  private final double all;
  private final TermFinder finder;

  Telling(Reading reading, IndexView index) {
    for (WeightedTerm term : reading.terms()) {
      worth.put(term.term(), term.weight() * index.rarity(term.term()));
    }
    all = worth.values().stream().mapToDouble(Double::doubleValue).sum();
    finder = new TermFinder(worth.keySet());
  }

  /// The question's words that a text has, in the text's order.
  List<IndexTerm> in(String text) {
    return finder.find(text);
  }

  boolean has(String term) {
    return worth.containsKey(term);
  }

  /// How much a term of the question tells; 0 for another.
  double worth(String term) {
    return worth.getOrDefault(term, 0.0);
  }

  /// How many of the question's words these terms have.
  int count(Collection<String> terms) {
    return (int) worth.keySet().stream().filter(terms::contains).count();
  }

  /// The share of what the question tells that these terms have, 0 to 1.
  double share(Collection<String> terms) {
    double has =
        worth.entrySet().stream()
            .filter(term -> terms.contains(term.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return all == 0 ? 0 : has / all;
  }

  /// The same of a stretch of a text.
  double share(List<IndexTerm> terms, Span stretch) {
    Set<String> within = new HashSet<>();
    for (IndexTerm term : terms) {
      if (stretch.contains(term.span().start())) {
        within.add(term.term());
      }
    }
    return share(within);
  }
}
