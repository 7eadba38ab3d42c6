package org.pincite.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;

/// Reads what speaks for given passages, whether or not a search would find them.
final class EvidenceReader {

  private final IndexSearcher searcher;
  private final int[] documents;

  /// @param documents the passages' numbers in the index, in order
  EvidenceReader(IndexSearcher searcher, SortedSet<Integer> documents) {
    this.searcher = searcher;
    this.documents = documents.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The evidence of each of them that is a passage, by its number.
  Map<Integer, Evidence> read(Sought sought) throws IOException {
    double[] text = scores(Schema.TEXT, sought.terms());
    double[] around = scores(Schema.AROUND, sought.terms());
    double[] heading = scores(Schema.HEADING, sought.terms());
    double[] speaker = scores(Schema.SPEAKER, sought.terms());
    double[] title = scores(Schema.TITLE, sought.terms());
    double[] meaning = cosines(sought.meaning());
    boolean[] passages = passages();
    Map<Integer, Evidence> evidence = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      if (passages[i]) {
        evidence.put(
            documents[i],
            new Evidence(text[i], around[i], heading[i], speaker[i], title[i], meaning[i]));
      }
    }
    return evidence;
  }

  private double[] scores(String field, List<WeightedTerm> terms) throws IOException {
    Query query = searcher.rewrite(Queries.inField(field, terms));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    double[] scores = new double[documents.length];
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (int i = 0; i < documents.length; i++) {
      LeafReaderContext its = leafOf(documents[i]);
      if (its != leaf) {
        leaf = its;
        scorer = weight.scorer(leaf);
      }
      int within = documents[i] - its.docBase;
      if (scorer != null && scorer.docID() < within) {
        scorer.iterator().advance(within);
      }
      scores[i] = scorer != null && scorer.docID() == within ? scorer.score() : 0;
    }
    return scores;
  }

  private double[] cosines(@Nullable Direction meaning) throws IOException {
    double[] cosines = new double[documents.length];
    LeafReaderContext leaf = null;
    FloatVectorValues vectors = null;
    DocIndexIterator place = null;
    for (int i = 0; i < documents.length && meaning != null; i++) {
      LeafReaderContext its = leafOf(documents[i]);
      if (its != leaf) {
        leaf = its;
        vectors = leaf.reader().getFloatVectorValues(Schema.VECTOR);
        place = vectors == null ? null : vectors.iterator();
      }
      int within = documents[i] - its.docBase;
      if (place != null && place.docID() < within) {
        place.advance(within);
      }
      if (vectors != null && place != null && place.docID() == within) {
        cosines[i] = meaning.cosine(Direction.of(vectors.vectorValue(place.index())));
      }
    }
    return cosines;
  }

  /// Which of the documents are passages, and have not been replaced.
  private boolean[] passages() throws IOException {
    boolean[] passages = new boolean[documents.length];
    LeafReaderContext leaf = null;
    PostingsEnum place = null;
    for (int i = 0; i < documents.length; i++) {
      LeafReaderContext its = leafOf(documents[i]);
      if (its != leaf) {
        leaf = its;
        Term type = new Term(Schema.TYPE, Schema.TYPE_PASSAGE);
        place = leaf.reader().postings(type, PostingsEnum.NONE);
      }
      int within = documents[i] - its.docBase;
      if (place != null && place.docID() < within) {
        place.advance(within);
      }
      Bits live = its.reader().getLiveDocs();
      passages[i] = place != null && place.docID() == within && (live == null || live.get(within));
    }
    return passages;
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
