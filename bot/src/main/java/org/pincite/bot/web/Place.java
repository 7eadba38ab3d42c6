package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.PlacedPassage;

/// The place in a paper to which an address leads.
///
/// @param page the page that is shown; null for a paper without pages
/// @param marked what is marked; null for nothing
/// @param notices what whoever comes here must know: that the paper has changed, that no page is
///   called so
/// @param found whether there is what was asked for
record Place(@Nullable Page page, @Nullable Marked marked, List<Notice> notices, boolean found) {

  /// Said above the page.
  ///
  /// @param words a sentence
  /// @param links where to go instead
  record Notice(String words, List<FileLink> links) {}

  /// @throws RefusedException if there is no page at the position asked for
  static Place of(Opening opening, OpenPaper paper) {
    String passage = opening.passage();
    if (passage != null) {
      PlacedPassage placed = paper.passage(passage);
      return placed == null
          ? changed(opening, paper)
          : marked(Marked.of(placed, opening.words()), opening, paper);
    }
    String label = opening.label();
    if (label != null && opening.page() == null) {
      return labelled(label, paper);
    }
    return new Place(page(opening, paper), null, List.of(), true);
  }

  /// The paper is there, and has lost the words that the address was made of.
  private static Place changed(Opening opening, OpenPaper paper) {
    String sentence =
        "The paper has changed since this link was made: the passage that it leads to is no longer"
            + " in it, or reads otherwise now. This is the paper as it is today.";
    return new Place(page(opening, paper), null, List.of(new Notice(sentence, List.of())), true);
  }

  private static Place marked(Marked marked, Opening opening, OpenPaper paper) {
    List<Page> pages = marked.pages();
    Page page = opening.page() != null || pages.isEmpty() ? page(opening, paper) : pages.getFirst();
    List<FileLink> elsewhere = new ArrayList<>();
    for (Page other : pages) {
      if (page != null && !other.equals(page)) {
        elsewhere.add(
            new FileLink(
                ShownPage.name(other), "%s&page=%d".formatted(marked.address(), other.index())));
      }
    }
    String sentence =
        page != null && pages.contains(page)
            ? "The marked words go over a page break. The others are on:"
            : "The marked words are on:";
    return new Place(
        page,
        marked,
        elsewhere.isEmpty() ? List.of() : List.of(new Notice(sentence, elsewhere)),
        true);
  }

  /// Where two pages bear one label, neither is taken for the other.
  private static Place labelled(String label, OpenPaper paper) {
    List<Page> called =
        paper.pages().stream().filter(page -> page.label().equalsIgnoreCase(label)).toList();
    if (called.size() == 1) {
      return new Place(called.getFirst(), null, List.of(), true);
    }
    if (paper.pages().isEmpty()) {
      throw RefusedException.missing(PaperAddress.noPage(paper.paper(), label));
    }
    List<FileLink> others =
        called.stream()
            .map(page ->
                new FileLink(
                    "Page %d of the file".formatted(page.index()),
                    PaperAddress.page(paper.id(), page)))
            .toList();
    Notice notice =
        called.isEmpty()
            ? new Notice("No page of this paper is called “%s”.".formatted(label), at(label, paper))
            : new Notice("%d pages are called “%s”:".formatted(called.size(), label), others);
    return new Place(paper.pages().getFirst(), null, List.of(notice), !called.isEmpty());
  }

  /// The page at a position that was taken for a label.
  private static List<FileLink> at(String position, OpenPaper paper) {
    return paper.pages().stream()
        .filter(page -> position.equals(Integer.toString(page.index())))
        .map(page ->
            new FileLink(
                "Page %s of the file is called “%s”".formatted(position, page.label()),
                PaperAddress.page(paper.id(), page)))
        .toList();
  }

  private static @Nullable Page page(Opening opening, OpenPaper paper) {
    Integer index = opening.page();
    if (index == null) {
      return paper.pages().isEmpty() ? null : paper.pages().getFirst();
    }
    if (index < 1 || index > paper.pages().size()) {
      throw RefusedException.missing(PaperAddress.noPage(paper.paper(), index.toString()));
    }
    return paper.pages().get(index - 1);
  }
}
