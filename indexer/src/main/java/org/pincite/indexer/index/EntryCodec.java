package org.pincite.indexer.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.PaperDate;

/// A catalogue entry as a Lucene document, and back.
final class EntryCodec {

  private EntryCodec() {}

  static Document encode(IndexedPaper paper) {
    CatalogueEntry entry = paper.entry();
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_PAPER, Store.NO));
    document.add(new StringField(Schema.PAPER, entry.id(), Store.YES));
    document.add(new StringField(Schema.COLLECTION, entry.collection(), Store.YES));
    document.add(new StoredField(Schema.PAPER_TITLE, entry.title()));
    addIfKnown(document, Schema.PAPER_KIND, entry.kind());
    addIfKnown(document, Schema.PUBLISHER, entry.publisher());
    PaperDate date = entry.date();
    addIfKnown(document, Schema.DATE, date == null ? null : date.iso());
    entry.aliases().forEach(alias -> document.add(new StoredField(Schema.ALIAS, alias)));
    Correspondents who = entry.correspondents();
    addIfKnown(document, Schema.SENDER, PersonCodec.encode(who.sender()));
    addIfKnown(document, Schema.ADDRESSEE, PersonCodec.encode(who.addressee()));
    document.add(new StoredField(Schema.FILE, paper.file().toString()));
    paper.names().forEach(name -> document.add(new StoredField(Schema.NAMES, written(name))));
    document.add(new StoredField(Schema.FINGERPRINT, paper.fingerprint()));
    document.add(new StoredField(Schema.PAGE_COUNT, paper.pages()));
    document.add(new StoredField(Schema.PASSAGE_COUNT, paper.passages()));
    return document;
  }

  static IndexedPaper decode(Document document) {
    String date = document.get(Schema.DATE);
    CatalogueEntry entry =
        new CatalogueEntry(
            document.get(Schema.PAPER),
            document.get(Schema.COLLECTION),
            document.get(Schema.PAPER_KIND),
            document.get(Schema.PUBLISHER),
            document.get(Schema.PAPER_TITLE),
            date == null ? null : PaperDate.parse(date),
            List.of(document.getValues(Schema.ALIAS)),
            new Correspondents(
                PersonCodec.decode(document.get(Schema.SENDER)),
                PersonCodec.decode(document.get(Schema.ADDRESSEE))));
    return new IndexedPaper(
        entry,
        Path.of(document.get(Schema.FILE)),
        document.get(Schema.FINGERPRINT),
        number(document, Schema.PAGE_COUNT),
        number(document, Schema.PASSAGE_COUNT),
        Arrays.stream(document.getValues(Schema.NAMES)).map(EntryCodec::name).toList());
  }

  /// Its parts, parted by what stands in no path.
  private static String written(OtherName name) {
    return String.join("\u0000", name.id(), name.collection(), name.file().toString());
  }

  private static OtherName name(String written) {
    String[] parts = written.split("\u0000", 3);
    return new OtherName(parts[0], parts[1], Path.of(parts[2]));
  }

  private static void addIfKnown(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static int number(Document document, String field) {
    return Arrays.stream(document.getFields(field))
        .mapToInt(stored -> stored.numericValue().intValue())
        .findFirst()
        .orElseThrow();
  }
}
