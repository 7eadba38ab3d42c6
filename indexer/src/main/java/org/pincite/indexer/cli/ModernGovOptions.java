package org.pincite.indexer.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.moderngov.PaperKind;
import org.pincite.indexer.moderngov.Wish;
import picocli.CommandLine.Option;

/// The options of `fetch` that are about a committee on ModernGov.
final class ModernGovOptions {

  @Option(
      names = "--moderngov",
      paramLabel = "ADDRESS",
      description =
          "An installation of ModernGov, such as https://democracy.example.gov.uk: fetch a committee's"
              + " papers from there, or without --committee list its committees.")
  private @Nullable String base;

  @Option(
      names = "--committee",
      paramLabel = "NUMBER",
      description = "The committee's number there, as in ieListMeetings.aspx?CId=240.")
  private @Nullable Integer committee;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Look at meetings from this day on, YYYY-MM-DD (default: those of the last twelve months)."
              + " Past ones are looked at again: transcripts are put up weeks after a meeting.")
  private @Nullable String since;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "What to fetch, told by the titles: transcripts, minutes, appendices, reports, letters"
              + " (default: transcripts, and minutes with what is appended to them).")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Whose committee it is, as footnotes write it: \"London Assembly\".")
  private @Nullable String publisher;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "The corpus's folder for the papers (default: the committee's name).")
  private @Nullable String folder;

  @Option(names = "--list", description = "Say what there is, and fetch nothing.")
  private boolean list;

  /// The installation; null where none is named.
  @Nullable String base() {
    return base;
  }

  boolean onlyLists() {
    return list;
  }

  /// What is wanted; null where no committee is named.
  ///
  /// @throws IllegalArgumentException if a value is none that fits
  @Nullable Wish wish(LocalDate today) {
    if (committee == null) {
      return null;
    }
    Set<PaperKind> wanted =
        kinds.stream().map(String::strip).map(PaperKind::named).collect(Collectors.toSet());
    return new Wish(
        committee,
        since == null ? today.minusMonths(12) : day(since),
        wanted.isEmpty() ? Wish.USUAL_KINDS : wanted,
        publisher,
        folder);
  }

  /// What is wrong with these beside the ids of papers; null where nothing is.
  @Nullable String clash(List<String> ids) {
    if (base == null) {
      boolean alone = committee == null && since == null && kinds.isEmpty() && !list;
      return alone && publisher == null && folder == null
          ? null
          : "expected --moderngov ADDRESS beside --committee, --since, --kinds, --publisher, --into or --list";
    }
    return ids.isEmpty()
        ? null
        : "expected either --moderngov or the ids of papers in the manifest, not both";
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--since \"%s\": expected a day as YYYY-MM-DD".formatted(written), e);
    }
  }
}
