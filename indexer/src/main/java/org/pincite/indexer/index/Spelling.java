package org.pincite.indexer.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Mends misspelt words by the papers' own.
final class Spelling {

  /// Shorter words are like too many others.
  private static final int SHORTEST = 4;

  /// From this length on two letters may be wrong ("comitee"), below it one.
  private static final int LONG = 6;

  /// So many of the commonest words that are near enough are held against the rest of the question.
  private static final int LIKELY = 8;

  /// A word that stands in more than this share of the passages says nothing of what it stands
  /// with.
  private static final double COMMON = 0.02;

  private final IndexSearcher searcher;
  private final IndexReader reader;

  Spelling(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /// The word that is meant by one that the papers do not have, nor another form of it: spelt most
  /// like it (letters left out, put in, changed or swapped, the first being right); of those, the
  /// one that most often stands in a passage with other words of the question, and the commonest.
  ///
  /// @param stem the word's index term
  /// @param others the question's other words, as they are spelt
  /// @return null if the papers have it, or none is like it
  @Nullable String mend(String word, String stem, List<String> others) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Schema.SPELT);
    if (terms == null || word.length() < SHORTEST || isKnown(word, stem)) {
      return null;
    }
    Term unknown = new Term(Schema.SPELT, word);
    for (int edits = 1; edits <= (word.length() < LONG ? 1 : 2); edits++) {
      String nearest = likeliest(new FuzzyTermsEnum(terms, unknown, edits, 1, true), others);
      if (nearest != null) {
        return nearest;
      }
    }
    return null;
  }

  private boolean isKnown(String word, String stem) throws IOException {
    if (reader.docFreq(new Term(Schema.SPELT, word)) > 0) {
      return true;
    }
    for (String field : Queries.FIELDS.keySet()) {
      if (reader.docFreq(new Term(field, stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String likeliest(TermsEnum near, List<String> others) throws IOException {
    Map<String, Integer> common = new TreeMap<>();
    for (BytesRef next = near.next(); next != null; next = near.next()) {
      common.put(next.utf8ToString(), near.docFreq());
    }
    List<String> likely =
        common.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(LIKELY)
            .map(Map.Entry::getKey)
            .toList();
    String likeliest = likely.isEmpty() ? null : likely.getFirst();
    int most = 0;
    for (String word : likely) {
      int together = together(word, others);
      if (together > most) {
        likeliest = word;
        most = together;
      }
    }
    return likeliest;
  }

  /// In how many passages a word stands with another of the question's telling ones.
  private int together(String word, List<String> others) throws IOException {
    BooleanQuery.Builder telling = new BooleanQuery.Builder();
    boolean none = true;
    for (String other : others) {
      Term term = new Term(Schema.SPELT, other);
      int having = reader.docFreq(term);
      if (having > 0 && having < COMMON * reader.numDocs()) {
        telling.add(new TermQuery(term), Occur.SHOULD);
        none = false;
      }
    }
    return none
        ? 0
        : searcher.count(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.SPELT, word)), Occur.FILTER)
                .add(telling.build(), Occur.FILTER)
                .build());
  }
}
