package org.pincite.indexer.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Mends misspelt terms by the papers' own words.
final class Spelling {

  /// Shorter terms are like too many others.
  private static final int SHORTEST = 4;

  /// From this length on two letters may be wrong, below it one.
  private static final int LONG = 8;

  private Spelling() {}

  /// The commonest of the terms that are nearest to one that the papers do not have: by letters
  /// left out, put in, changed or swapped, the first letter being right.
  static @Nullable String mend(String term, IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
    Term unknown = new Term(Schema.TEXT, term);
    if (terms == null || term.length() < SHORTEST || isKnown(term, reader)) {
      return null;
    }
    for (int edits = 1; edits <= (term.length() < LONG ? 1 : 2); edits++) {
      String nearest = commonest(new FuzzyTermsEnum(terms, unknown, edits, 1, true), term);
      if (nearest != null) {
        return nearest;
      }
    }
    return null;
  }

  /// Whether the papers have the term anywhere: a name may stand in no passage's words, only before
  /// them.
  private static boolean isKnown(String term, IndexReader reader) throws IOException {
    for (String field : Queries.FIELDS.keySet()) {
      if (reader.docFreq(new Term(field, term)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String commonest(TermsEnum near, String term) throws IOException {
    String commonest = null;
    int most = 0;
    for (BytesRef next = near.next(); next != null; next = near.next()) {
      String spelt = next.utf8ToString();
      if (near.docFreq() > most && !spelt.equals(term)) {
        commonest = spelt;
        most = near.docFreq();
      }
    }
    return commonest;
  }
}
