package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DoubleValuesSourceRescorer;
import org.apache.lucene.search.FullPrecisionFloatVectorSimilarityValuesSource;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.PieceSigns;

/// Finds what may answer: by words and by meaning, half and half.
final class CandidateSearch {

  /// How far to either side a passage's neighbours speak for it: an answer stands in a run of
  /// turns.
  private static final int NEIGHBOURS = 2;

  /// So many times as many vectors as are wanted are compared by all of their numbers.
  private static final int ROUGHLY = 2;

  /// So many passages before a vote may be the debate that it ended: the longest seen was 190.
  private static final int DEBATE = 200;

  private final CatalogueSearcher searcher;
  private final Ties ties;
  private final int limit;

  /// @param limit at most so many candidates
  CandidateSearch(CatalogueSearcher searcher, int limit) {
    this.searcher = searcher;
    this.ties = new Ties(searcher);
    this.limit = limit;
  }

  List<Candidate> find(Sought sought, Filter filter) throws IOException {
    return candidates(documents(sought, filter), sought);
  }

  /// The passages with part of a recorded vote that come after what was found and are not among it,
  /// those first before which most of it stands.
  List<Candidate> votes(Sought sought, Filter filter, List<Candidate> found) throws IOException {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (Candidate candidate : found) {
      places
          .computeIfAbsent(candidate.passage().document().id(), _ -> new HashSet<>())
          .add(candidate.place());
    }
    Map<Integer, Long> debated = new HashMap<>();
    for (Map.Entry<String, Set<Integer>> paper : places.entrySet()) {
      Query votes = Queries.votes(filter.within(List.of(paper.getKey())));
      for (ScoreDoc vote : searcher.search(votes, Integer.MAX_VALUE).scoreDocs) {
        long before =
            paper.getValue().stream()
                .filter(place -> place < vote.doc && vote.doc - place <= DEBATE)
                .count();
        if (before > 0 && !paper.getValue().contains(vote.doc)) {
          debated.put(vote.doc, before);
        }
      }
    }
    List<Integer> documents =
        debated.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey, ties.byId()))
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    return candidates(documents, sought);
  }

  private List<Candidate> candidates(List<Integer> found, Sought sought) throws IOException {
    SortedSet<Integer> near = new TreeSet<>();
    for (int document : found) {
      for (int other = document - NEIGHBOURS; other <= document + NEIGHBOURS; other++) {
        if (0 <= other && other < searcher.getIndexReader().maxDoc()) {
          near.add(other);
        }
      }
    }
    Map<Integer, Evidence> evidence = new EvidenceReader(searcher, near).read(sought);
    StoredFields stored = searcher.storedFields();
    List<Candidate> candidates = new ArrayList<>(found.size());
    // What is stored together is unpacked together, once if it is asked for in its order.
    for (int document : found.stream().sorted().toList()) {
      candidates.add(candidate(document, stored.document(document), evidence));
    }
    return candidates;
  }

  /// The documents that words or meaning find, those first for which both speak most.
  private List<Integer> documents(Sought sought, Filter filter) throws IOException {
    Map<Integer, Double> found = new HashMap<>();
    add(ties.search(Queries.words(sought.terms(), filter), limit), found);
    Direction meaning = sought.meaning();
    if (meaning != null) {
      // Only passages have directions. A filter that lets all pass would cost a look at each of
      // them.
      Query passing = filter.equals(Filter.NONE) ? null : Queries.filter(filter);
      add(nearest(meaning, passing), found);
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey, ties.byId()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Looks at all vectors with a byte for each number, and compares the nearest by all of their
  /// numbers: nothing is then lost, as the bytes misplace a vector by a place or two.
  private ScoreDoc[] nearest(Direction meaning, @Nullable Query passing) throws IOException {
    int roughly = ROUGHLY * limit;
    Query query = new KnnFloatVectorQuery(Schema.VECTOR, meaning.values(), roughly, passing);
    TopDocs found = searcher.search(query, roughly);
    TopDocs compared = new ByAllNumbers(meaning).rescore(searcher, found, roughly);
    return ties.first(compared.scoreDocs, limit);
  }

  private static final class ByAllNumbers extends DoubleValuesSourceRescorer {

    ByAllNumbers(Direction meaning) {
      super(new FullPrecisionFloatVectorSimilarityValuesSource(meaning.values(), Schema.VECTOR));
    }

    @Override
    protected float combine(float roughly, boolean known, double exactly) {
      return (float) exactly;
    }
  }

  /// Adds each hit's score, 0 for the last and 1 for the first.
  private void add(ScoreDoc[] hits, Map<Integer, Double> found) {
    if (hits.length > 0) {
      float most = hits[0].score;
      float least = hits.length < limit ? 0 : hits[hits.length - 1].score;
      for (ScoreDoc hit : hits) {
        double share = most == least ? 1 : (hit.score - least) / (most - least);
        found.merge(hit.doc, share, Double::sum);
      }
    }
  }

  private Candidate candidate(int document, Document stored, Map<Integer, Evidence> evidence)
      throws IOException {
    IndexedPaper paper = Objects.requireNonNull(searcher.papers().get(stored.get(Schema.PAPER)));
    return new Candidate(
        PassageCodec.decode(stored, paper.entry()),
        document,
        evidence.getOrDefault(document, Evidence.NONE),
        neighbours(document, -1, evidence),
        neighbours(document, 1, evidence),
        embedded(document, Schema.SENTENCES, EmbeddingCodec::sentences, List.of()),
        embedded(document, Schema.PIECES, EmbeddingCodec::pieces, PieceSigns.NONE));
  }

  private List<Evidence> neighbours(int document, int step, Map<Integer, Evidence> evidence) {
    List<Evidence> neighbours = new ArrayList<>(NEIGHBOURS);
    boolean ended = false;
    for (int i = 1; i <= NEIGHBOURS; i++) {
      // A paper's block ends with its catalogue entry: beyond it are another paper's passages.
      ended = ended || !evidence.containsKey(document + i * step);
      neighbours.add(
          ended ? Evidence.NONE : evidence.getOrDefault(document + i * step, Evidence.NONE));
    }
    return neighbours;
  }

  private <T> T embedded(int document, String field, Function<BytesRef, T> decode, T none)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(document - leaf.docBase)
        ? decode.apply(values.binaryValue())
        : none;
  }
}
