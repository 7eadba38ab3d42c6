package org.pincite.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.pincite.indexer.embed.Embedding;

/// A paper as the block of Lucene documents that stands for it.
///
/// @param paper its catalogue entry
/// @param pages its pages in order, none for a paper without
/// @param placed its passages in reading order, with where they are printed
record PaperBlock(IndexedPaper paper, List<IndexedPage> pages, List<PlacedPassage> placed) {

  PaperBlock {
    pages = List.copyOf(pages);
    placed = List.copyOf(placed);
  }

  /// The passages in reading order.
  List<IndexedPassage> passages() {
    return placed.stream().map(PlacedPassage::passage).toList();
  }

  /// @param embeddings those there are, by [FormerEmbeddings#key]; a passage without one can be
  ///   searched by its words
  List<Document> documents(Map<String, Embedding> embeddings) {
    List<Document> documents = new ArrayList<>();
    pages.forEach(page -> documents.add(PageCodec.encode(paper.entry().id(), page)));
    for (PlacedPassage passage : placed) {
      Embedding embedding = embeddings.get(FormerEmbeddings.key(passage.passage()));
      documents.add(PassageCodec.encode(passage, paper.names(), embedding));
    }
    documents.add(EntryCodec.encode(paper));
    return documents;
  }

  /// The block of a paper that is in the index.
  static PaperBlock read(String id, DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    ScoreDoc[] found =
        searcher.search(
                new TermQuery(new Term(Schema.PAPER, id)),
                Math.max(1, reader.maxDoc()),
                Sort.INDEXORDER)
            .scoreDocs;
    List<Document> documents = new ArrayList<>(found.length);
    for (ScoreDoc doc : found) {
      documents.add(searcher.storedFields().document(doc.doc));
    }
    IndexedPaper paper = EntryCodec.decode(documents.removeLast());
    List<IndexedPage> pages = new ArrayList<>();
    List<PlacedPassage> placed = new ArrayList<>();
    for (Document document : documents) {
      if (document.get(Schema.ID) == null) {
        pages.add(PageCodec.decode(document));
      } else {
        placed.add(PassageCodec.decodePlaced(document, paper.entry()));
      }
    }
    return new PaperBlock(paper, pages, placed);
  }
}
