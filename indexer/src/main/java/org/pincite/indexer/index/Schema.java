package org.pincite.indexer.index;

import java.util.Map;

/// The names of the index's fields, and the version of their meaning.
final class Schema {

  /// Raised whenever an index written before could be misread.
  static final String VERSION = "1";

  private static final String KEY = "pincite.schema";

  /// Which of the three a Lucene document is.
  static final String TYPE = "type";

  static final String TYPE_PAPER = "paper";
  static final String TYPE_PAGE = "page";
  static final String TYPE_PASSAGE = "passage";

  /// The id of the paper, in each of its documents.
  static final String PAPER = "paper";

  static final String COLLECTION = "collection";

  /// Of a passage.
  static final String ID = "id";

  static final String KIND = "kind";
  static final String TEXT = "text";
  static final String LEAD_IN = "leadIn";
  static final String HEADING = "heading";
  static final String SPEAKER = "speaker";

  /// Each word of the speaker's name as it is, for filtering.
  static final String SPEAKER_WORD = "speakerWord";

  static final String ROLE = "role";
  static final String UNCLEAR = "unclear";
  static final String TITLE = "title";
  static final String NOTE = "note";

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
  static final String FILE = "file";
  static final String FINGERPRINT = "fingerprint";
  static final String PASSAGE_COUNT = "passageCount";
  static final String PAGE_COUNT = "pageCount";

  private Schema() {}

  /// What a commit says of itself.
  static Map<String, String> commitData() {
    return Map.of(KEY, VERSION);
  }

  /// Whether an index whose commit says `data` can be read.
  static boolean fits(Map<String, String> data) {
    return VERSION.equals(data.get(KEY));
  }
}
