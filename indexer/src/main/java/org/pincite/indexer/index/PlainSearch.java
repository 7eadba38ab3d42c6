package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Lucene alone: the ten passages whose own words fit best by BM25. Answering is timed against it.
public final class PlainSearch {

  private static final int TOP = 10;

  private PlainSearch() {}

  /// How many of at most ten are found.
  public static int count(IndexView view, String question) {
    Query query =
        Queries.inField(
            Schema.TEXT,
            view.terms(question).stream()
                .map(IndexTerm::term)
                .distinct()
                .map(term -> new WeightedTerm(term, 1))
                .toList());
    IndexSearcher searcher = view.searcher();
    try {
      return searcher.search(query, TOP).scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }
}
