package org.pincite.indexer.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.pincite.indexer.embed.Embedder;

/// The names of the index's fields, and the version of their meaning.
final class Schema {

  /// Raised whenever an index written before could be misread.
  static final String VERSION = "9";

  /// The versions in which directions are stored as they are now. The fourth took other words for
  /// some passages, which are told by their words; the fifth did not say where passages are
  /// printed; the seventh did not know votes.
  private static final Set<String> EMBEDDED_ALIKE = Set.of("7", "8", VERSION);

  private static final String KEY = "pincite.schema";
  private static final String EMBEDDER = "pincite.embedder";
  private static final String WRITTEN = "pincite.written";

  /// Which of these a Lucene document is.
  static final String TYPE = "type";

  static final String TYPE_PAPER = "paper";
  static final String TYPE_PAGE = "page";
  static final String TYPE_PASSAGE = "passage";
  static final String TYPE_CITATION = "citation";
  static final String TYPE_AWAITED = "awaited";

  /// The id of the paper, in each of its documents.
  static final String PAPER = "paper";

  /// Of a passage: each id that its paper has, that of files with the same bytes among them.
  static final String NAME = "name";

  static final String COLLECTION = "collection";

  /// Of a passage.
  static final String ID = "id";

  static final String KIND = "kind";
  static final String TEXT = "text";
  static final String LEAD_IN = "leadIn";
  static final String AROUND = "around";
  static final String HEADING = "heading";
  static final String SPEAKER = "speaker";

  /// All words of the passage as they are spelt.
  static final String SPELT = "spelt";

  /// Of a passage that explains an acronym: the acronym, what it stands for, and both.
  static final String ACRONYM = "acronym";

  static final String LONG_FORM = "longForm";
  static final String ACRONYMS = "acronyms";

  /// The first and the last day of the paper's date, in days since 1970.
  static final String FIRST_DAY = "firstDay";

  static final String LAST_DAY = "lastDay";

  /// The label of each page on which the passage stands.
  static final String PAGE_LABEL = "pageLabel";

  /// Each word of the speaker's name as it is, for filtering.
  static final String SPEAKER_WORD = "speakerWord";

  static final String ROLE = "role";
  static final String UNCLEAR = "unclear";

  /// Where it is printed.
  static final String LINES = "lines";

  static final String TITLE = "title";
  static final String NOTE = "note";

  /// Of a letter's passage: "you" or "I", and whom it means.
  static final String MEANT = "meant";

  /// Of a passage that has been embedded: its direction, those of its sentences, the signs of its
  /// pieces, and a digest of what was embedded.
  static final String VECTOR = "vector";

  static final String SENTENCES = "sentences";
  static final String PIECES = "pieces";
  static final String EMBEDDED = "embedded";

  /// Of a passage that has part of a recorded vote: [#YES].
  static final String VOTE = "vote";

  static final String YES = "yes";

  /// Of a footnote: its number.
  static final String NOTE_NUMBER = "noteNumber";

  /// Of a passage and of a page: position, label, whether it is printed.
  static final String PAGES = "pages";

  /// Of a page: its running text and its notes.
  static final String PAGE_TEXT = "pageText";

  static final String PAGE_NOTES = "pageNotes";

  /// Of a paper.
  static final String PUBLISHER = "publisher";

  static final String PAPER_TITLE = "paperTitle";
  static final String PAPER_KIND = "paperKind";
  static final String DATE = "date";
  static final String ALIAS = "alias";
  static final String SENDER = "sender";
  static final String ADDRESSEE = "addressee";
  static final String FILE = "file";

  /// Its other names, as the catalogue keeps them.
  static final String NAMES = "names";

  static final String FINGERPRINT = "fingerprint";
  static final String PASSAGE_COUNT = "passageCount";
  static final String PAGE_COUNT = "pageCount";

  /// Of a citation: the paper that cites, the note in it, the passage; the paper that is cited; how
  /// far it could be followed.
  static final String CITING = "citing";

  static final String CITING_NOTE = "citingNote";
  static final String CITING_PASSAGE = "citingPassage";
  static final String CITED = "cited";
  static final String STATUS = "status";

  /// The whole of a citation, of where it leads, and of an awaited paper, as JSON.
  static final String CITATION = "citation";

  static final String RESOLUTION = "resolution";
  static final String AWAITED = "awaited";

  private Schema() {}

  /// What a commit says of itself.
  static Map<String, String> commitData() {
    return Map.of(KEY, VERSION, EMBEDDER, Embedder.NAME, WRITTEN, Instant.now().toString());
  }

  /// What a commit says of how and when it was written.
  static Built built(Map<String, String> data) {
    String written = data.get(WRITTEN);
    return new Built(
        data.getOrDefault(KEY, ""),
        data.getOrDefault(EMBEDDER, ""),
        written == null ? null : Instant.parse(written));
  }

  /// Whether an index whose commit says `data` can be read.
  static boolean fits(Map<String, String> data) {
    return VERSION.equals(data.get(KEY)) && Embedder.NAME.equals(data.get(EMBEDDER));
  }

  /// Whether a folder holds an index whose passages are embedded as ours are, though it may say
  /// less of them: embedding takes longer than all else together.
  static boolean embedsAlike(Directory directory) {
    try {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return EMBEDDED_ALIKE.contains(String.valueOf(data.get(KEY)))
          && Embedder.NAME.equals(data.get(EMBEDDER));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Whether a folder holds an index that can be read.
  static boolean fits(Directory directory) {
    try {
      return fits(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
