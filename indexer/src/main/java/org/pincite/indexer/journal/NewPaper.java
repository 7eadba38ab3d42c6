package org.pincite.indexer.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper that came after the index was first made, or was replaced since.
///
/// @param id the paper's
/// @param citation its name, as the committee cites
/// @param kind "letter", "transcript" …; null where nobody said
/// @param replaced whether it took the place of an earlier text of the same paper
/// @param came when the index first had it
/// @param changed when the index had this text of it
/// @param pages how many pages it has, 0 for a paper without
/// @param speakers who speaks in it, those first who speak most
/// @param resolved how many citations of other papers awaited it, and lead to it now
public record NewPaper(
    String id,
    String citation,
    @Nullable String kind,
    boolean replaced,
    Instant came,
    Instant changed,
    int pages,
    List<String> speakers,
    int resolved) {

  public NewPaper {
    speakers = List.copyOf(speakers);
  }

  /// What a person wants to know beside its name: "34 pages; Kenny Bowie, Lynne Neagle AM and 7
  /// more speak; 12 citations that awaited it lead to it now".
  ///
  /// @param most so many speakers are named
  public String inWords(int most) {
    List<String> parts =
        List.of(
            pages == 0 ? "" : counted(pages, "page"),
            speaking(most),
            resolved == 0
                ? ""
                : resolved == 1
                    ? "1 citation that awaited it leads to it now"
                    : "%,d citations that awaited it lead to it now".formatted(resolved));
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private String speaking(int most) {
    if (speakers.isEmpty()) {
      return "";
    }
    if (speakers.size() == 1) {
      return speakers.getFirst() + " speaks";
    }
    return speakers.size() <= most
        ? "%s and %s speak"
            .formatted(
                String.join(", ", speakers.subList(0, speakers.size() - 1)), speakers.getLast())
        : "%s and %d more speak"
            .formatted(String.join(", ", speakers.subList(0, most)), speakers.size() - most);
  }

  private static String counted(int number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}
