package org.pincite.bot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.IndexView;

/// A paper as its page shows it, opened at a place.
///
/// @param citation its name, as the committee cites
/// @param kind "letter", "transcript" …; null where nobody said
/// @param address of this page without a place
/// @param file the address of its file
/// @param notices what whoever comes here must know first
/// @param page the page of a PDF; null for a paper without pages
/// @param marked the passage that the address leads to; null for none
/// @param passages the words of the page, or of the whole paper without pages
/// @param notes the footnotes of the page, or of the whole paper
/// @param citedBy what cites it
/// @param outline what is where in the paper
record ShownPaper(
    String citation,
    @Nullable String kind,
    String address,
    String file,
    List<Place.Notice> notices,
    @Nullable ShownPage page,
    @Nullable ShownMark marked,
    List<ShownPassage> passages,
    List<ShownNote> notes,
    List<CitedByView> citedBy,
    OutlineView outline) {

  /// The marked passage, to be read and copied.
  ///
  /// @param citation its place, as the committee cites
  /// @param voice who speaks; null for the paper's own words
  /// @param pieces its words, with those marked that are only some
  /// @param quote what is marked of them, verbatim
  /// @param address that leads here
  record ShownMark(
      String citation,
      @Nullable String voice,
      List<QuotePiece> pieces,
      String quote,
      String address) {

    static @Nullable ShownMark of(@Nullable Marked marked) {
      return marked == null
          ? null
          : new ShownMark(
              marked.citation(),
              PassageView.voice(marked.passage().voice()),
              ShownPassage.pieces(marked.passage(), marked.isWhole() ? null : marked),
              marked.quote(),
              marked.address());
    }
  }

  static ShownPaper of(OpenPaper paper, Place place, IndexView view) {
    return new ShownPaper(
        HouseStyle.cite(paper.paper().entry()),
        paper.paper().entry().kind(),
        PaperAddress.paper(paper.id()),
        PaperAddress.file(paper.id()),
        place.notices(),
        ShownPage.of(paper, place),
        ShownMark.of(place.marked()),
        ShownPassage.of(paper.on(place.page()), place.marked()),
        ShownNote.of(paper, place, view),
        CitedByView.of(paper, place),
        OutlineView.of(paper));
  }
}
