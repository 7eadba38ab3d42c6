package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.document.VotePart;
import org.pincite.indexer.embed.Embedding;

/// A passage as a Lucene document, and back.
final class PassageCodec {

  /// Words that are only looked up, not counted.
  private static final FieldType SPELT = new FieldType();

  static {
    SPELT.setIndexOptions(IndexOptions.DOCS);
    SPELT.setOmitNorms(true);
    SPELT.setTokenized(true);
    SPELT.freeze();
  }

  private PassageCodec() {}

  /// @param names the other names of its paper
  /// @param embedding what it says; null as long as it has not been embedded
  static Document encode(
      PlacedPassage placed, List<OtherName> names, @Nullable Embedding embedding) {
    IndexedPassage passage = placed.passage();
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, Schema.TYPE_PASSAGE, Store.NO));
    document.add(new StringField(Schema.ID, passage.id(), Store.YES));
    document.add(new StringField(Schema.PAPER, passage.document().id(), Store.YES));
    addName(document, passage.document().id(), passage.document().collection());
    names.forEach(name -> addName(document, name.id(), name.collection()));
    document.add(new StringField(Schema.KIND, passage.kind().name(), Store.YES));
    document.add(new TextField(Schema.TEXT, passage.text(), Store.YES));
    document.add(new TextField(Schema.LEAD_IN, passage.leadIn(), Store.YES));
    document.add(new TextField(Schema.AROUND, passage.around(), Store.YES));
    addTitle(document, passage.document());
    passage.headings().forEach(h -> document.add(new TextField(Schema.HEADING, h, Store.YES)));
    passage.parts().forEach(part -> addPart(document, part));
    addSpelling(document, passage);
    Acronym.in(passage.text()).forEach(acronym -> addAcronym(document, acronym));
    addDate(document, passage.document().date());
    passage.notes().forEach(note -> addNote(document, note));
    passage.meant().forEach(meant -> addMeant(document, meant));
    if (passage.kind() == PassageKind.FOOTNOTE) {
      String number = passage.notes().getFirst().number();
      document.add(new StringField(Schema.NOTE_NUMBER, number, Store.NO));
    }
    if (VotePart.of(passage.text(), passage.headings()) != null) {
      document.add(new StringField(Schema.VOTE, Schema.YES, Store.NO));
    }
    addVoice(document, passage.voice());
    LineCodec.add(document, placed.lines());
    if (embedding != null) {
      EmbeddingCodec.add(document, embedding);
      document.add(new StoredField(Schema.EMBEDDED, FormerEmbeddings.key(passage)));
    }
    return document;
  }

  private static void addName(Document document, String id, String collection) {
    document.add(new StringField(Schema.NAME, id, Store.NO));
    document.add(new StringField(Schema.COLLECTION, collection, Store.NO));
  }

  /// With where it is printed, which a search has no use for.
  static PlacedPassage decodePlaced(Document document, CatalogueEntry entry) {
    return new PlacedPassage(decode(document, entry), LineCodec.read(document));
  }

  static IndexedPassage decode(Document document, CatalogueEntry entry) {
    return new IndexedPassage(
        document.get(Schema.ID),
        entry,
        PassageKind.valueOf(document.get(Schema.KIND)),
        voice(document),
        Arrays.asList(document.getValues(Schema.HEADING)),
        parts(document),
        document.get(Schema.LEAD_IN),
        document.get(Schema.AROUND),
        document.get(Schema.TEXT),
        notes(document),
        Arrays.stream(document.getValues(Schema.MEANT)).map(PassageCodec::meant).toList());
  }

  private static void addMeant(Document document, Meant meant) {
    String stored = meant.word() + " " + PersonCodec.encode(meant.person());
    document.add(new StoredField(Schema.MEANT, stored));
    document.add(new Field(Schema.SPELT, meant.person().name(), SPELT));
  }

  private static Meant meant(String stored) {
    String[] parts = stored.split(" ", 2);
    return new Meant(parts[0], Objects.requireNonNull(PersonCodec.decode(parts[1])));
  }

  private static void addPart(Document document, PagePart part) {
    String stored = part.from() + " " + PageCodec.label(part.page());
    document.add(new StoredField(Schema.PAGES, stored));
    document.add(new StringField(Schema.PAGE_LABEL, part.page().label(), Store.NO));
  }

  /// Whatever a question may call the paper.
  private static void addTitle(Document document, CatalogueEntry entry) {
    document.add(new TextField(Schema.TITLE, entry.title(), Store.NO));
    entry.aliases().forEach(a -> document.add(new TextField(Schema.TITLE, a, Store.NO)));
    String kind = entry.kind();
    if (kind != null) {
      document.add(new TextField(Schema.TITLE, kind, Store.NO));
    }
    PaperDate date = entry.date();
    if (date != null) {
      document.add(new TextField(Schema.TITLE, date.inWords(), Store.NO));
    }
  }

  private static void addSpelling(Document document, IndexedPassage passage) {
    document.add(new Field(Schema.SPELT, passage.text(), SPELT));
    document.add(new Field(Schema.SPELT, passage.document().title(), SPELT));
    passage.headings().forEach(heading -> document.add(new Field(Schema.SPELT, heading, SPELT)));
    if (passage.voice() instanceof Voice.Speaker(String name, String role)) {
      document.add(new Field(Schema.SPELT, role == null ? name : name + ", " + role, SPELT));
    }
  }

  private static void addAcronym(Document document, Acronym acronym) {
    document.add(new StringField(Schema.ACRONYM, acronym.key(), Store.NO));
    document.add(new StringField(Schema.LONG_FORM, acronym.longKey(), Store.NO));
    String stored = acronym.letters() + "\t" + acronym.longForm();
    document.add(new StoredField(Schema.ACRONYMS, stored));
  }

  private static void addDate(Document document, @Nullable PaperDate date) {
    if (date != null) {
      document.add(new LongPoint(Schema.FIRST_DAY, date.firstDay().toEpochDay()));
      document.add(new LongPoint(Schema.LAST_DAY, date.lastDay().toEpochDay()));
    }
  }

  private static List<PagePart> parts(Document document) {
    return Arrays.stream(document.getValues(Schema.PAGES))
        .map(stored -> stored.split(" ", 2))
        .map(part -> new PagePart(PageCodec.page(part[1]), Integer.parseInt(part[0])))
        .toList();
  }

  private static void addVoice(Document document, Voice voice) {
    switch (voice) {
      case Voice.Speaker speaker -> {
        document.add(new TextField(Schema.SPEAKER, speaker.name(), Store.YES));
        for (String word : Words.plain(speaker.name())) {
          document.add(new StringField(Schema.SPEAKER_WORD, word, Store.NO));
        }
        if (speaker.role() != null) {
          document.add(new StoredField(Schema.ROLE, speaker.role()));
          // "The Commissioner" names a speaker as well as his name does.
          document.add(new TextField(Schema.SPEAKER, speaker.role(), Store.NO));
        }
      }
      case Voice.Unclear() -> document.add(new StoredField(Schema.UNCLEAR, 1));
      case Voice.Written() -> {}
    }
  }

  private static Voice voice(Document document) {
    String name = document.get(Schema.SPEAKER);
    if (name != null) {
      return new Voice.Speaker(name, document.get(Schema.ROLE));
    }
    return document.getField(Schema.UNCLEAR) != null ? new Voice.Unclear() : new Voice.Written();
  }

  private static void addNote(Document document, IndexedNote note) {
    document.add(
        new StoredField(
            Schema.NOTE,
            String.join(
                "\t",
                Integer.toString(note.ordinal()),
                Integer.toString(note.marker()),
                note.number(),
                note.text())));
  }

  private static List<IndexedNote> notes(Document document) {
    List<IndexedNote> notes = new ArrayList<>();
    for (String stored : document.getValues(Schema.NOTE)) {
      String[] parts = stored.split("\t", 4);
      notes.add(
          new IndexedNote(
              Integer.parseInt(parts[0]), parts[2], parts[3], Integer.parseInt(parts[1])));
    }
    return List.copyOf(notes);
  }
}
