package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexedCitation;

/// A place that cites what is shown.
///
/// @param citation its paper and page, as the committee cites, with the note that cites
/// @param sentence the words that the citation stands behind, verbatim
/// @param cites what of this paper it cites: "this passage", "this page", "the whole paper"
/// @param address where it is shown
record CitedByView(String citation, String sentence, String cites, String address) {

  /// What cites the marked passage, then the page, then the paper as a whole.
  static List<CitedByView> of(OpenPaper paper, Place place) {
    List<CitedByView> passage = new ArrayList<>();
    List<CitedByView> page = new ArrayList<>();
    List<CitedByView> whole = new ArrayList<>();
    for (IndexedCitation citation : paper.citedBy()) {
      if (citation.resolution() instanceof Resolution.Resolved(Target target)) {
        if (isMarked(target, place)) {
          passage.add(of(citation, "this passage"));
        } else if (target.pages().contains(place.page())) {
          page.add(of(citation, "this page"));
        } else if (place.page() == null && target.passage() != null) {
          page.add(of(citation, "a passage"));
        } else if (target.pages().isEmpty()) {
          whole.add(of(citation, "the whole paper"));
        }
      }
    }
    return Stream.of(passage, page, whole).flatMap(List::stream).toList();
  }

  private static boolean isMarked(Target target, Place place) {
    Marked marked = place.marked();
    return marked != null && marked.passage().id().equals(target.passage());
  }

  private static CitedByView of(IndexedCitation citation, String cites) {
    Page page = citation.citing().page();
    String where =
        HouseStyle.cite(citation.document(), page == null ? List.of() : List.of(page), List.of());
    return new CitedByView(
        where + note(citation.citing().number()),
        citation.citing().sentence(),
        cites,
        PaperAddress.passage(citation.document().id(), citation.passage()));
  }

  private static String note(@Nullable String number) {
    return number == null ? "" : ", footnote " + number;
  }
}
