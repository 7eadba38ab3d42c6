package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;

/// Finds what is stored beside the passages' words: where they are printed, pages, citations,
/// awaited papers.
final class StoredRecords {

  private final CatalogueSearcher searcher;

  StoredRecords(CatalogueSearcher searcher) {
    this.searcher = searcher;
  }

  /// One page's words; null if there is none.
  ///
  /// @param index the page's position in the file, counted from 1
  @Nullable IndexedPage page(String paper, int index) throws IOException {
    Document page = only(new Term(Schema.ID, PageCodec.id(paper, index)), Schema.TYPE_PAGE);
    return page == null ? null : PageCodec.decode(page);
  }

  /// A paper's pages in order.
  List<IndexedPage> pages(String paper) throws IOException {
    return documents(partsOf(paper, Schema.TYPE_PAGE)).stream().map(PageCodec::decode).toList();
  }

  /// The passages that the filter lets pass, each paper's in reading order, footnotes last.
  List<IndexedPassage> passages(Filter filter) throws IOException {
    return documents(Queries.filter(filter)).stream()
        .map(document -> PassageCodec.decode(document, entry(document.get(Schema.PAPER))))
        .toList();
  }

  /// A paper's passages in the same order, with where they are printed.
  List<PlacedPassage> passages(String paper) throws IOException {
    return documents(partsOf(paper, Schema.TYPE_PASSAGE)).stream()
        .map(document -> PassageCodec.decodePlaced(document, entry(paper)))
        .toList();
  }

  /// The passage with this id; null if there is none.
  @Nullable IndexedPassage passage(String id) throws IOException {
    Document passage = only(new Term(Schema.ID, id), Schema.TYPE_PASSAGE);
    return passage == null ? null : PassageCodec.decode(passage, entry(passage.get(Schema.PAPER)));
  }

  private @Nullable Document only(Term named, String type) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.TYPE, type)), Occur.FILTER)
            .add(new TermQuery(named), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0 ? null : searcher.storedFields().document(found[0].doc);
  }

  private static Query partsOf(String paper, String type) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.TYPE, type)), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.PAPER, paper)), Occur.FILTER)
        .build();
  }

  /// The citations that have `value` in a field, by paper and in its order.
  List<IndexedCitation> citations(String field, String value) throws IOException {
    return documents(new TermQuery(new Term(field, value))).stream()
        .map(this::citation)
        .sorted(Comparator.comparing(citation -> citation.document().id()))
        .toList();
  }

  List<AwaitedEntry> awaited() throws IOException {
    return documents(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_AWAITED))).stream()
        .map(AwaitedCodec::decode)
        .toList();
  }

  private IndexedCitation citation(Document document) {
    return CitationCodec.decode(document, entry(document.get(Schema.CITING)));
  }

  private CatalogueEntry entry(String paper) {
    return Objects.requireNonNull(searcher.papers().get(paper)).entry();
  }

  /// In the order in which they were written: what was written in one step stays together.
  private List<Document> documents(Query query) throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, all, Sort.INDEXORDER).scoreDocs) {
      documents.add(searcher.storedFields().document(found.doc));
    }
    return documents;
  }
}
