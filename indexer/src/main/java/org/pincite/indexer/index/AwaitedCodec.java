package org.pincite.indexer.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// An awaited paper as a Lucene document, and back.
final class AwaitedCodec {

  private AwaitedCodec() {}

  static Document encode(AwaitedEntry awaited) {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_AWAITED, Store.NO));
    document.add(new StoredField(Schema.AWAITED, RecordJson.write(awaited)));
    return document;
  }

  static AwaitedEntry decode(Document document) {
    return RecordJson.read(document.get(Schema.AWAITED), AwaitedEntry.class);
  }
}
