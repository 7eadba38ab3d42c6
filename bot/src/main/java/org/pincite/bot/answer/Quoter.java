package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.WeightedTerm;

/// Picks the sentences of a passage that answer.
final class Quoter {

  /// A quote of more words than this is not read out; a single sentence may be longer.
  private static final int WORDS = 80;

  /// A second sentence is quoted too when it adds at least this share of what the first has.
  private static final double ADDS = 0.25;

  private final IndexView index;
  private final Map<String, Double> worth = new HashMap<>();

  Quoter(Reading reading, IndexView index) {
    this.index = index;
    for (WeightedTerm term : reading.terms()) {
      worth.put(term.term(), term.weight() * index.rarity(term.term()));
    }
  }

  /// The whole sentences, one or some in a row, that have the most telling of the words sought.
  Quote quote(IndexedPassage passage) {
    String text = passage.text();
    List<IndexTerm> terms = index.terms(text);
    List<Span> sentences = Sentences.of(text);
    Span best = sentences.getFirst();
    double most = -1;
    for (Span sentence : sentences) {
      double worth = worth(terms, sentence);
      if (worth > most) {
        best = sentence;
        most = worth;
      }
    }
    Span quoted = most > 0 ? grow(best, sentences, terms, text) : opening(sentences, text);
    return new Quote(quoted.of(text), quoted, marks(terms, quoted), notes(passage.notes(), quoted));
  }

  /// How much of what the question tells one sentence of the passage has, 0 to 1.
  double share(IndexedPassage passage) {
    List<IndexTerm> terms = index.terms(passage.text());
    double most =
        Sentences.of(passage.text()).stream()
            .mapToDouble(sentence -> worth(terms, sentence))
            .max()
            .orElse(0);
    double all = worth.values().stream().mapToDouble(Double::doubleValue).sum();
    return all == 0 ? 0 : most / all;
  }

  /// The first sentences, where no word says which are meant: of a footnote that was asked for by
  /// its number.
  private static Span opening(List<Span> sentences, String text) {
    Span opening = sentences.getFirst();
    for (Span sentence : sentences) {
      Span longer = union(opening, sentence);
      if (words(longer.of(text)) > WORDS) {
        break;
      }
      opening = longer;
    }
    return opening;
  }

  private Span grow(Span best, List<Span> sentences, List<IndexTerm> terms, String text) {
    int at = sentences.indexOf(best);
    double has = worth(terms, best);
    Span grown = best;
    for (int next : new int[] {at + 1, at - 1}) {
      if (next >= 0 && next < sentences.size()) {
        Span more = union(grown, sentences.get(next));
        boolean adds = worth(terms, more) - worth(terms, grown) >= ADDS * has && has > 0;
        if (adds && words(more.of(text)) <= WORDS) {
          grown = more;
        }
      }
    }
    return grown;
  }

  private double worth(List<IndexTerm> terms, Span span) {
    Set<String> within = new HashSet<>();
    for (IndexTerm term : terms) {
      if (span.contains(term.span().start())) {
        within.add(term.term());
      }
    }
    return within.stream().mapToDouble(term -> worth.getOrDefault(term, 0.0)).sum();
  }

  private List<Span> marks(List<IndexTerm> terms, Span quoted) {
    return terms.stream()
        .filter(term -> quoted.contains(term.span().start()) && worth.containsKey(term.term()))
        .map(term -> term.span().shifted(-quoted.start()))
        .toList();
  }

  /// The notes called within the quoted sentences. A marker stands behind its sentence's last word.
  private static List<IndexedNote> notes(List<IndexedNote> notes, Span quoted) {
    List<IndexedNote> called = new ArrayList<>();
    for (IndexedNote note : notes) {
      boolean within = quoted.start() < note.marker() && note.marker() <= quoted.end();
      if (within || note.marker() == 0) {
        called.add(note);
      }
    }
    return called;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
