package org.pincite.bot.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.journal.RunRecord;

/// A paper in the list of those that are held.
///
/// @param citation its name, as the committee cites
/// @param address where it is shown
/// @param kind what it is; "" where nobody said
/// @param pages how many pages it has; "none" for a paper without
/// @param passages how many passages it has
/// @param read the day on which it was read; "" where that is not known
/// @param file where in the corpus it stands
/// @param unread what of it was not read, and why
record PaperView(
    String citation,
    String address,
    String kind,
    String pages,
    String passages,
    String read,
    String file,
    List<String> unread) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

  static PaperView of(IndexedPaper paper, @Nullable RunRecord run) {
    String id = paper.entry().id();
    String kind = paper.entry().kind();
    RunRecord.Taken taken = run == null ? null : run.papers().get(id);
    String collection = paper.entry().collection();
    return new PaperView(
        HouseStyle.cite(paper.entry()),
        PaperAddress.paper(id),
        kind == null ? "" : kind,
        paper.pages() == 0 ? "none" : String.format(Locale.UK, "%,d", paper.pages()),
        String.format(Locale.UK, "%,d", paper.passages()),
        taken == null ? "" : DAY.format(taken.at()),
        (collection.isEmpty() ? "" : collection + "/") + paper.file().getFileName(),
        taken == null ? List.of() : taken.unread());
  }

  /// "26 November 2026, 17:08".
  static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
