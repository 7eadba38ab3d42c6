package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.PassageKind;

/// Counts the passages that a query finds, in one go for all facets: a passage that all but one of
/// the facets let pass counts for that one's values.
final class FacetCount {

  /// The facets, each a bit of what keeps a passage out.
  private static final int DOCUMENT = 1;

  private static final int KIND = 2;
  private static final int SPEAKER = 4;
  private static final int YEAR = 8;

  private final CatalogueSearcher searcher;
  private final Filter filter;
  private final Map<String, Integer> documents = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> speakers = new HashMap<>();
  private final Map<String, Integer> years = new HashMap<>();
  private int passages;

  private FacetCount(CatalogueSearcher searcher, Filter filter) {
    this.searcher = searcher;
    this.filter = filter;
  }

  /// @param query what is sought, in the filter's collection and on its page
  static Facets of(Query query, Filter filter, CatalogueSearcher searcher) throws IOException {
    FacetCount count = new FacetCount(searcher, filter);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer found = weight.scorer(segment);
      if (found != null) {
        Columns columns = Columns.of(segment.reader());
        count.add(found.iterator(), segment.reader().getLiveDocs(), columns);
      }
    }
    return count.facets();
  }

  private void add(DocIdSetIterator found, @Nullable Bits live, Columns columns)
      throws IOException {
    List<Paper> papers = columns.papers().stream().map(this::paper).toList();
    List<Boolean> heard = columns.speakers().stream().map(this::lets).toList();
    for (int i = found.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = found.nextDoc()) {
      if (live == null || live.get(i)) {
        int who = columns.speaker(i);
        boolean speaks = filter.speaker() == null || (who >= 0 && heard.get(who));
        String speaker = who < 0 ? null : columns.speakers().get(who);
        add(papers.get(columns.paper(i)), columns.kind(i), speaker, speaks);
      }
    }
  }

  private void add(Paper paper, PassageKind kind, @Nullable String speaker, boolean speaks) {
    int keptOut =
        paper.keptOut()
            + (filter.kind() == null || filter.kind() == kind ? 0 : KIND)
            + (speaks ? 0 : SPEAKER);
    if (keptOut == 0) {
      passages++;
    }
    count(documents, paper.id(), keptOut, DOCUMENT);
    count(kinds, kind.toString(), keptOut, KIND);
    count(speakers, speaker, keptOut, SPEAKER);
    count(years, paper.year(), keptOut, YEAR);
  }

  private static void count(
      Map<String, Integer> counts, @Nullable String value, int keptOut, int facet) {
    if (value != null && (keptOut & ~facet) == 0) {
      counts.merge(value, 1, Integer::sum);
    }
  }

  /// What of a paper counts.
  ///
  /// @param year of its date; null where it has none
  /// @param keptOut the facets that do not let it pass
  private record Paper(String id, @Nullable String year, int keptOut) {}

  private Paper paper(String id) {
    IndexedPaper paper = Objects.requireNonNull(searcher.papers().get(id));
    PaperDate date = paper.entry().date();
    boolean named = new Filter(filter.documents(), null, null, null).lets(paper);
    boolean dated = filter.dates() == null || filter.dates().may(date);
    return new Paper(
        id,
        date == null ? null : Integer.toString(date.firstDay().getYear()),
        (named ? 0 : DOCUMENT) + (dated ? 0 : YEAR));
  }

  private boolean lets(String speaker) {
    return filter.speaker() != null && isCalled(filter.speaker()).test(speaker);
  }

  /// As the filter by speaker has it: whoever has all the words of a name is meant by it.
  private static Predicate<String> isCalled(String name) {
    List<String> words = Words.plain(name);
    return other -> Words.plain(other).containsAll(words);
  }

  private Facets facets() {
    Comparator<Facets.Count> mostFirst =
        Comparator.comparing(Facets.Count::passages, Comparator.reverseOrder())
            .thenComparing(Facets.Count::value);
    return new Facets(
        passages,
        sorted(documents, mostFirst),
        sorted(kinds, mostFirst),
        speakers(mostFirst),
        sorted(years, Comparator.comparing(Facets.Count::value).reversed()));
  }

  private static List<Facets.Count> sorted(
      Map<String, Integer> counts, Comparator<Facets.Count> order) {
    return counts.entrySet().stream()
        .map(count -> new Facets.Count(count.getKey(), count.getValue()))
        .sorted(order)
        .toList();
  }

  /// Those who speak most, each with all who are meant by the name.
  private List<Facets.Count> speakers(Comparator<Facets.Count> mostFirst) {
    List<Facets.Count> all = new ArrayList<>();
    for (Facets.Count one : sorted(speakers, mostFirst)) {
      if (all.size() == Facets.SPEAKERS) {
        break;
      }
      Predicate<String> called = isCalled(one.value());
      int meant =
          speakers.entrySet().stream()
              .filter(other -> called.test(other.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      all.add(new Facets.Count(one.value(), meant));
    }
    return all.stream().sorted(mostFirst).toList();
  }
}
