package org.pincite.indexer.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Resolution;

/// A citation as a Lucene document, and back.
///
/// It is no part of its paper's block: where it leads may change while the paper does not.
final class CitationCodec {

  private CitationCodec() {}

  static Document encode(IndexedCitation citation) {
    String paper = citation.document().id();
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_CITATION, Store.NO));
    document.add(new StringField(Schema.CITING, paper, Store.YES));
    Integer note = citation.citing().note();
    if (note != null) {
      document.add(new StringField(Schema.CITING_NOTE, note(paper, note), Store.NO));
    }
    String cited = citation.resolution().document();
    if (cited != null) {
      document.add(new StringField(Schema.CITED, cited, Store.NO));
    }
    document.add(new StringField(Schema.STATUS, citation.resolution().status(), Store.NO));
    document.add(new StoredField(Schema.CITING_PASSAGE, citation.passage()));
    document.add(new StoredField(Schema.CITATION, RecordJson.write(citation.citing())));
    Stored resolution = new Stored(citation.resolution());
    document.add(new StoredField(Schema.RESOLUTION, RecordJson.write(resolution)));
    return document;
  }

  static IndexedCitation decode(Document document, CatalogueEntry entry) {
    return new IndexedCitation(
        entry,
        document.get(Schema.CITING_PASSAGE),
        RecordJson.read(document.get(Schema.CITATION), Citing.class),
        RecordJson.read(document.get(Schema.RESOLUTION), Stored.class).resolution());
  }

  /// Names a note within the index.
  static String note(String paper, int ordinal) {
    return paper + '\u0000' + ordinal;
  }

  static List<Document> encode(List<IndexedCitation> citations) {
    return citations.stream().map(CitationCodec::encode).toList();
  }

  /// A resolution in a component of its own, so that its case is written.
  private record Stored(Resolution resolution) {}
}
