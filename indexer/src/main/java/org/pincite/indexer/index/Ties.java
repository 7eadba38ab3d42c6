package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// Puts documents that fit equally well into the order of their ids. Lucene has them in the order
/// in which they were written, and so an index that was brought up to date would answer otherwise
/// than one that was made anew.
final class Ties {

  /// Where the last that are wanted and the next fit equally well, so many times as many are looked
  /// at.
  private static final int MORE = 4;

  private final IndexSearcher searcher;
  private final Map<Integer, String> ids = new HashMap<>();

  Ties(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The documents that fit best, best first.
  ///
  /// @param limit at most so many
  ScoreDoc[] search(Query query, int limit) throws IOException {
    int asked = limit;
    ScoreDoc[] hits = searcher.search(query, asked + 1).scoreDocs;
    while (hits.length > asked && hits[limit - 1].score == hits[hits.length - 1].score) {
      asked = asked < Integer.MAX_VALUE / MORE ? asked * MORE : Integer.MAX_VALUE - 1;
      hits = searcher.search(query, asked + 1).scoreDocs;
    }
    return first(hits, limit);
  }

  /// The first of some hits.
  ///
  /// @param limit at most so many
  ScoreDoc[] first(ScoreDoc[] hits, int limit) {
    Arrays.sort(
        hits,
        Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
            .reversed()
            .thenComparing(hit -> hit.doc, byId()));
    return Arrays.copyOf(hits, Math.min(limit, hits.length));
  }

  /// By their ids, which are read where they are needed.
  Comparator<Integer> byId() {
    return Comparator.comparing(this::id);
  }

  private String id(int document) {
    return ids.computeIfAbsent(
        document,
        _ -> {
          try {
            String id =
                searcher.storedFields().document(document, Set.of(Schema.ID)).get(Schema.ID);
            return id == null ? "" : id;
          } catch (IOException e) {
            throw new UncheckedIOException("reading the index", e);
          }
        });
  }
}
