package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.WeightedTerm;

/// What a question asks for, in the index's terms.
///
/// @param terms what is sought, each once, the question's own first
record Reading(List<WeightedTerm> terms) {

  /// What a word of an earlier question is worth: it says what "it" and "them" stand for, and no
  /// more.
  private static final double EARLIER = 0.4;

  Reading {
    terms = List.copyOf(terms);
  }

  static Reading of(Question question, IndexView index) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (IndexTerm term : telling(question.text(), index)) {
      weights.putIfAbsent(term.term(), 1.0);
    }
    if (!question.context().isEmpty()) {
      for (IndexTerm term : telling(question.context().getLast(), index)) {
        weights.putIfAbsent(term.term(), EARLIER);
      }
    }
    List<WeightedTerm> terms = new ArrayList<>();
    weights.forEach((term, weight) -> terms.add(new WeightedTerm(term, weight)));
    return new Reading(terms);
  }

  /// How telling what is sought is, all in all: the sum of the terms' rarity by weight.
  double rarity(IndexView index) {
    return terms.stream().mapToDouble(term -> term.weight() * index.rarity(term.term())).sum();
  }

  /// The terms of a question less the words that only ask; all of them if nothing else is left.
  private static List<IndexTerm> telling(String question, IndexView index) {
    List<IndexTerm> terms = index.terms(question);
    List<IndexTerm> telling =
        terms.stream().filter(term -> !AskingWords.ask(term.span().of(question))).toList();
    return telling.isEmpty() ? terms : telling;
  }
}
