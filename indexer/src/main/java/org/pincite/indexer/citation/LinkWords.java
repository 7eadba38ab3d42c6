package org.pincite.indexer.citation;

import java.util.List;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;

/// Tells a person where a citation leads: `-> p.7, Kenny Bowie: "…" (exact)`.
public final class LinkWords {

  /// Of a passage that is only the likest, so many words are enough to know it by.
  private static final int SHOWN = 50;

  private LinkWords() {}

  /// One line, to be read after the note.
  public static String of(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved(Target target) -> "-> " + of(target);
      case Resolution.PageNotFound(String document) ->
          "cited, and held as %s, which has no such page".formatted(document);
      case Resolution.Awaited(String document, String kind) ->
          "cited, not held: put the %s into corpus/%s"
              .formatted(
                  kind == null ? "paper" : kind,
                  document == null ? "" : " (./pincite status says where to get it)");
      case Resolution.Ambiguous() ->
          "cited, but several papers or places may be meant equally well";
      case Resolution.Unread() -> "not understood: no paper is named";
    };
  }

  private static String of(Target target) {
    StringBuilder words = new StringBuilder(place(target));
    if (target.speaker() != null) {
      words.append(", ").append(target.speaker());
    }
    if (target.words().isEmpty()) {
      return words
          .append(target.pages().isEmpty() ? "" : ", where no words are like these")
          .toString();
    }
    String text = target.relation() == Relation.EXACT ? target.text() : shortened(target.text());
    return words.append(": \"%s\" (%s)".formatted(text, target.relation())).toString();
  }

  private static String place(Target target) {
    List<Page> pages = target.pages();
    if (pages.isEmpty()) {
      return target.document();
    }
    return pages.stream().allMatch(Page::printed)
        ? HouseStyle.pages(pages)
        : HouseStyle.pages(pages) + " of the file, on which no number is printed";
  }

  private static String shortened(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return words.size() <= SHOWN ? text : String.join(" ", words.subList(0, SHOWN)) + " …";
  }
}
