package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PlacedPassage;

/// A footnote of a page: one that stands on it, or is called there.
///
/// @param anchor names it on the page
/// @param number as printed
/// @param text its words
/// @param elsewhere the page it stands on, where that is another; null otherwise
/// @param marked whether the address leads to it
/// @param links where its citations lead
record ShownNote(
    String anchor,
    String number,
    String text,
    @Nullable FileLink elsewhere,
    boolean marked,
    List<NoteLinkView> links) {

  /// The notes of a page in the order of the paper, or of a paper without pages all.
  ///
  /// @param view what is cited is looked up there
  static List<ShownNote> of(OpenPaper paper, Place place, IndexView view) {
    Map<Integer, IndexedNote> notes = new LinkedHashMap<>();
    for (PlacedPassage placed : paper.on(place.page())) {
      placed.passage().notes().forEach(note -> notes.putIfAbsent(note.ordinal(), note));
    }
    Map<Integer, IndexedPassage> bodies = bodies(paper);
    List<ShownNote> shown = new ArrayList<>();
    for (IndexedNote note : notes.values()) {
      IndexedPassage body = bodies.get(note.ordinal());
      Marked marked = place.marked();
      shown.add(
          new ShownNote(
              Integer.toString(note.ordinal()),
              note.number(),
              note.text(),
              body == null ? null : elsewhere(body, place),
              marked != null && body != null && marked.passage().id().equals(body.id()),
              links(view.citations(paper.id(), note.ordinal()), view)));
    }
    return List.copyOf(shown);
  }

  private static Map<Integer, IndexedPassage> bodies(OpenPaper paper) {
    Map<Integer, IndexedPassage> bodies = new LinkedHashMap<>();
    for (PlacedPassage placed : paper.passages()) {
      if (OpenPaper.isNote(placed)) {
        bodies.putIfAbsent(placed.passage().notes().getFirst().ordinal(), placed.passage());
      }
    }
    return bodies;
  }

  private static @Nullable FileLink elsewhere(IndexedPassage body, Place place) {
    List<Page> pages = body.pages();
    return pages.isEmpty() || pages.contains(place.page())
        ? null
        : new FileLink(
            ShownPage.name(pages.getFirst()),
            PaperAddress.passage(body.document().id(), body.id()));
  }

  /// What is said of several citations alike is said once.
  private static List<NoteLinkView> links(List<IndexedCitation> citations, IndexView view) {
    Map<String, NoteLinkView> links = new LinkedHashMap<>();
    for (IndexedCitation citation : citations) {
      NoteLinkView link = link(citation, view);
      links.putIfAbsent(link.words(), link);
    }
    return List.copyOf(links.values());
  }

  /// Where a citation leads; where the cited words are known they alone are to be marked.
  private static NoteLinkView link(IndexedCitation citation, IndexView view) {
    NoteLinkView link = NoteLinkView.of(citation);
    if (citation.resolution() instanceof Resolution.Resolved(Target target)) {
      String passage = target.passage();
      IndexedPassage cited = passage == null ? null : view.passage(passage);
      if (passage != null && cited != null) {
        List<Span> words = places(target.words(), cited.text());
        return new NoteLinkView(
            link.words(), PaperAddress.words(target.document(), passage, words));
      }
    }
    return link;
  }

  /// Where stretches stand in a passage; of one that goes on in the next, the part that is here.
  private static List<Span> places(List<String> stretches, String text) {
    List<Span> places = new ArrayList<>();
    int from = 0;
    for (String words : stretches) {
      int begins = text.indexOf(words, from);
      int end = begins + words.length();
      if (begins < 0 && words.contains("\n")) {
        begins = text.indexOf(words.substring(0, words.indexOf('\n')), from);
        end = text.length();
      }
      if (begins >= 0) {
        places.add(new Span(begins, end));
        from = end;
      }
    }
    return places;
  }
}
