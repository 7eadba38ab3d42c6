package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds the passages that have no embedding yet.
final class Unembedded {

  private Unembedded() {}

  /// The papers that have such passages, by id.
  static List<String> papers(DirectoryReader reader) throws IOException {
    TreeSet<String> papers = new TreeSet<>();
    for (Document passage : find(query(), Set.of(Schema.PAPER), reader)) {
      papers.add(passage.get(Schema.PAPER));
    }
    return List.copyOf(papers);
  }

  /// Such passages of one paper, in reading order.
  static List<IndexedPassage> passages(String paper, DirectoryReader reader) throws IOException {
    Query within =
        new BooleanQuery.Builder()
            .add(query(), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.PAPER, paper)), Occur.FILTER)
            .build();
    List<Document> found = find(within, null, reader);
    if (found.isEmpty()) {
      return List.of();
    }
    IndexedPaper indexed = PaperBlock.read(paper, reader).paper();
    return found.stream().map(doc -> PassageCodec.decode(doc, indexed.entry())).toList();
  }

  /// @param fields those wanted; null for all
  private static List<Document> find(
      Query query, @Nullable Set<String> fields, DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Document> found = new ArrayList<>();
    for (ScoreDoc doc :
        searcher.search(query, Math.max(1, reader.maxDoc()), Sort.INDEXORDER).scoreDocs) {
      found.add(
          fields == null
              ? searcher.storedFields().document(doc.doc)
              : searcher.storedFields().document(doc.doc, fields));
    }
    return found;
  }

  private static Query query() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_PASSAGE)), Occur.FILTER)
        .add(new FieldExistsQuery(Schema.VECTOR), Occur.MUST_NOT)
        .build();
  }
}
