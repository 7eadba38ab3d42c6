package org.pincite.indexer.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexedCitation;

/// What a footnote cites.
///
/// @param title of the paper cited, else whose words are cited, else the paper's number or address;
///   null where the note names none of them
/// @param date it bears: "2023-05-24", "2023-03" or "2023"; null where the note does not say
/// @param pages as the note names them: "7", "6–7", "148/5-22" for lines of a page; null where it
///   names none
/// @param status "resolved", "page-not-found", "awaited", "ambiguous" or "unread"
/// @param target the place it leads to; null unless it is resolved
public record CitationJson(
    @Nullable String title,
    @Nullable String date,
    @Nullable String pages,
    String status,
    @Nullable TargetJson target) {

  /// The form of a citation.
  public static CitationJson of(IndexedCitation citation) {
    Citation cited = citation.citing().citation();
    PaperDate date = cited.date();
    Resolution resolution = citation.resolution();
    Target target = resolution instanceof Resolution.Resolved(Target place) ? place : null;
    return new CitationJson(
        title(cited),
        date == null ? null : date.iso(),
        pages(cited.pinpoints()),
        resolution.status(),
        target == null ? null : TargetJson.of(target));
  }

  private static @Nullable String title(Citation cited) {
    return Stream.of(cited.title(), cited.person(), cited.reference(), cited.address())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String pages(List<Pinpoint> pinpoints) {
    List<String> pages =
        pinpoints.stream()
            .map(CitationJson::pages)
            .filter(Objects::nonNull)
            .map(Objects::toString)
            .toList();
    return pages.isEmpty() ? null : String.join(", ", pages);
  }

  private static @Nullable String pages(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Pages(String first, String last) ->
          first.equals(last) ? first : first + "–" + last;
      case Pinpoint.Lines(String first, int from, String last, int to) ->
          first.equals(last)
              ? first + "/" + (from == to ? from : from + "-" + to)
              : "%s/%d-%s/%d".formatted(first, from, last, to);
      case Pinpoint.Questions _, Pinpoint.Paragraphs _, Pinpoint.Section _, Pinpoint.Note _ -> null;
    };
  }
}
