package org.pincite.indexer.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.pincite.indexer.document.Page;

/// Pages as Lucene fields, and back.
final class PageCodec {

  private PageCodec() {}

  /// A page with its words, as a Lucene document of its own.
  static Document encode(String paper, IndexedPage page) {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_PAGE, Store.NO));
    document.add(new StringField(Schema.PAPER, paper, Store.NO));
    document.add(new StringField(Schema.ID, id(paper, page.page().index()), Store.NO));
    document.add(new StoredField(Schema.PAGES, label(page.page())));
    document.add(new StoredField(Schema.PAGE_TEXT, page.text()));
    document.add(new StoredField(Schema.PAGE_NOTES, page.notes()));
    return document;
  }

  static IndexedPage decode(Document document) {
    return new IndexedPage(
        page(document.get(Schema.PAGES)),
        document.get(Schema.PAGE_TEXT),
        document.get(Schema.PAGE_NOTES));
  }

  /// Names a page within the index.
  static String id(String paper, int index) {
    return paper + '\u0000' + index;
  }

  /// "7 p 16" for the file's seventh page on which "16" is printed, "7 - 7" where nothing is.
  static String label(Page page) {
    return page.index() + (page.printed() ? " p " : " - ") + page.label();
  }

  /// The page that [#label] wrote.
  static Page page(String label) {
    String[] parts = label.split(" ", 3);
    return new Page(Integer.parseInt(parts[0]), parts[2], parts[1].equals("p"));
  }
}
