package org.pincite.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// A searcher that knows the catalogue of its commit: every hit needs its paper's entry.
final class CatalogueSearcher extends IndexSearcher {

  private final Map<String, IndexedPaper> papers;
  private final Map<String, IndexedPaper> byName = new HashMap<>();
  private final int passages;

  CatalogueSearcher(IndexReader reader) throws IOException {
    super(reader);
    Map<String, IndexedPaper> sorted = new TreeMap<>();
    TermQuery catalogue = new TermQuery(new Term(Schema.TYPE, Schema.TYPE_PAPER));
    TopDocs found = search(catalogue, Math.max(1, reader.maxDoc()));
    for (ScoreDoc doc : found.scoreDocs) {
      IndexedPaper paper = EntryCodec.decode(storedFields().document(doc.doc));
      sorted.put(paper.entry().id(), paper);
    }
    papers = new LinkedHashMap<>(sorted);
    for (IndexedPaper paper : papers.values()) {
      paper.names().forEach(name -> byName.put(name.id(), paper));
    }
    byName.putAll(papers);
    passages = papers.values().stream().mapToInt(IndexedPaper::passages).sum();
  }

  /// The segments' own names, which Lucene draws by lot for each that is written or changed.
  String state() {
    StringJoiner names = new StringJoiner("-");
    for (LeafReaderContext leaf : getLeafContexts()) {
      if (FilterLeafReader.unwrap(leaf.reader()) instanceof SegmentReader segment) {
        names.add(StringHelper.idToString(segment.getSegmentInfo().getId()));
      }
    }
    return names.toString();
  }

  /// With what the index was built, and when.
  Built built() throws IOException {
    return Schema.built(((DirectoryReader) getIndexReader()).getIndexCommit().getUserData());
  }

  /// How many passages all papers have together.
  int passageCount() {
    return passages;
  }

  /// The papers by id, in order of id.
  Map<String, IndexedPaper> papers() {
    return papers;
  }

  /// The paper that has this id, or is also called so; null if there is none.
  @Nullable IndexedPaper paper(String id) {
    return byName.get(id);
  }

  List<IndexedPaper> list() {
    return List.copyOf(papers.values());
  }
}
