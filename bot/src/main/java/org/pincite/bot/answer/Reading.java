package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.WeightedTerm;

/// What a question asks for, in the index's terms.
///
/// @param terms what is sought, each once, the question's own first
/// @param footnote the number of the footnote that is asked for; null where none is
record Reading(List<WeightedTerm> terms, @Nullable String footnote) {

  /// What a word of an earlier question is worth: it says what "it" and "them" stand for, and no
  /// more.
  private static final double EARLIER = 0.4;

  /// "footnote 15", "fn 15", "note no. 15", "what does note 15 say"; not "did they note 2 metrics".
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\b(?:(?:foot ?notes?|end ?notes?|fn)(?: no\\b\\.?| number)?|notes? (?:no\\b\\.?|number))\\s*(\\d{1,4})\\b"
              + "|(?:^|\\b(?:does|is|in|of|see|at|from))\\s*\\bnote\\s+(\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE);

  /// More terms than this are not sought: the search would take them, at five fields each, to
  /// Lucene's limit of 1,024.
  private static final int TERMS = 100;

  Reading {
    terms = List.copyOf(terms);
  }

  static Reading of(Question question, IndexView index) {
    Matcher footnote = FOOTNOTE.matcher(question.text());
    String number =
        footnote.find() ? Objects.requireNonNullElse(footnote.group(1), footnote.group(2)) : null;
    String asked = number == null ? question.text() : footnote.replaceAll(" ");
    String text = Mending.of(asked, index).text();
    Map<String, Double> weights = new LinkedHashMap<>();
    telling(text, index).forEach(term -> seek(term.term(), 1, weights));
    if (!question.context().isEmpty()) {
      String before = question.context().getLast();
      telling(before, index).forEach(term -> seek(term.term(), EARLIER, weights));
    }
    List<WeightedTerm> terms = new ArrayList<>();
    weights.forEach((term, weight) -> terms.add(new WeightedTerm(term, weight)));
    return new Reading(terms.stream().limit(TERMS).toList(), number);
  }

  /// How telling what is sought is, all in all: the sum of the terms' rarity by weight.
  double rarity(IndexView index) {
    return terms.stream().mapToDouble(term -> term.weight() * index.rarity(term.term())).sum();
  }

  private static void seek(String term, double weight, Map<String, Double> weights) {
    weights.putIfAbsent(term, weight);
  }

  /// The terms of a question less the words that only ask; all of them if nothing else is left.
  private static List<IndexTerm> telling(String question, IndexView index) {
    List<IndexTerm> terms = index.terms(question);
    List<IndexTerm> telling =
        terms.stream().filter(term -> !AskingWords.ask(term.span().of(question))).toList();
    return telling.isEmpty() ? terms : telling;
  }
}
