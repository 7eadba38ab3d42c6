package org.pincite.indexer.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PaperDate;

/// What a paper says of itself, for papers that no manifest entry describes.
///
/// A person who reads only the head of the first page and the file's name knows most papers apart.
/// A first line by itself may be anything, a form's name or a table's head; where the file is
/// called much the same, it is a title. What these leave open stays open: of two dates neither is
/// taken, and a first line that may be anything is no title.
public final class Identity {

  private Identity() {}

  /// The entry with what the paper says of itself; the same entry where somebody described it.
  ///
  /// @param bare the entry as it was before the paper was read; its title is its id where nobody
  ///   gave one
  /// @param file the file's name, without folders
  /// @param cover the title that a cover page sets in large type; null where there is no cover
  public static CatalogueEntry of(
      Paper paper, CatalogueEntry bare, String file, @Nullable String cover) {
    if (!bare.title().equals(bare.id())) {
      return bare;
    }
    Head head = Head.of(paper);
    MeetingFile meeting = MeetingFile.read(file);
    HeadTitle title =
        meeting == null ? HeadTitle.of(head, cover, file) : HeadTitle.plain(meeting.title());
    PaperDate date = HeadDate.of(head, FileName.dayIn(file), cover != null);
    if (title.title() == null && date == null) {
      return bare;
    }
    return new CatalogueEntry(
        bare.id(),
        bare.collection(),
        bare.kind() == null ? kind(head, title, cover) : bare.kind(),
        title.publisher(),
        title.title() == null ? bare.title() : title.title(),
        date,
        bare.aliases());
  }

  private static @Nullable String kind(Head head, HeadTitle title, @Nullable String cover) {
    String words = title.title() == null ? "" : title.title().toLowerCase(Locale.UK);
    if (head.isLetter() && title.title() == null) {
      return "letter";
    }
    if (words.contains("transcript") || words.contains("official report")) {
      return "transcript";
    }
    if (words.contains("minutes")) {
      return "minutes";
    }
    if (words.contains("agenda")) {
      return "agenda";
    }
    return cover != null ? "report" : null;
  }
}
