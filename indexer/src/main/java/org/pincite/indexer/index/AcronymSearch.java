package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Looks up the acronyms that the papers explain.
final class AcronymSearch {

  /// So many explanations of one acronym are read; papers mostly agree.
  private static final int EXPLANATIONS = 20;

  private final IndexSearcher searcher;

  AcronymSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// What the papers say that an acronym stands for, each once.
  List<Acronym> of(String letters) throws IOException {
    String key = Acronym.key(letters);
    return find(new TermQuery(new Term(Schema.ACRONYM, key))).stream()
        .filter(acronym -> acronym.key().equals(key))
        .toList();
  }

  /// The acronyms that stand for these words, each once.
  List<Acronym> standingFor(String words) throws IOException {
    String key = Acronym.key(words);
    return find(new TermQuery(new Term(Schema.LONG_FORM, key))).stream()
        .filter(acronym -> acronym.longKey().equals(key))
        .toList();
  }

  private List<Acronym> find(Query query) throws IOException {
    Set<Acronym> found = new LinkedHashSet<>();
    for (ScoreDoc doc : searcher.search(query, EXPLANATIONS).scoreDocs) {
      Set<String> fields = Set.of(Schema.ACRONYMS);
      for (String stored :
          searcher.storedFields().document(doc.doc, fields).getValues(Schema.ACRONYMS)) {
        String[] parts = stored.split("\t", 2);
        found.add(new Acronym(parts[0], parts[1]));
      }
    }
    return new ArrayList<>(found);
  }
}
