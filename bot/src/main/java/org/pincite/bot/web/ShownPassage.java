package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Quote;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PlacedPassage;

/// A passage of a paper's words as the page shows them.
///
/// @param anchor names it on the page
/// @param headings those above it that are not above the passage before
/// @param kind "paragraph", "turn" …, in one word
/// @param voice who speaks, where that changes; null otherwise, and for the paper's own words
/// @param pieces its words
/// @param marked whether something in it is marked
record ShownPassage(
    String anchor,
    List<String> headings,
    String kind,
    @Nullable String voice,
    List<QuotePiece> pieces,
    boolean marked) {

  /// The passages of a page, or of a paper without pages, without the footnotes.
  static List<ShownPassage> of(List<PlacedPassage> placed, @Nullable Marked marked) {
    List<ShownPassage> shown = new ArrayList<>();
    List<String> headings = List.of();
    String voice = null;
    for (PlacedPassage one : placed) {
      IndexedPassage passage = one.passage();
      if (passage.kind() != PassageKind.FOOTNOTE) {
        int shared = OutlineView.shared(headings, passage.headings());
        String speaks = PassageView.voice(passage.voice());
        boolean another = speaks != null && (!speaks.equals(voice) || beginsTurn(passage));
        shown.add(
            new ShownPassage(
                anchor(passage),
                passage.headings().subList(shared, passage.headings().size()),
                passage.kind().toString().replace(' ', '-'),
                another ? speaks : null,
                pieces(passage, marked),
                marked != null && marked.passage().id().equals(passage.id())));
        headings = passage.headings();
        voice = speaks;
      }
    }
    return List.copyOf(shown);
  }

  /// A long turn is several passages; those behind the first are told what went before.
  private static boolean beginsTurn(IndexedPassage passage) {
    return passage.kind() == PassageKind.TURN && passage.around().isEmpty();
  }

  static List<QuotePiece> pieces(IndexedPassage passage, @Nullable Marked marked) {
    Quote quote = Marked.within(passage, marked);
    List<NoteView> calls =
        passage.kind() == PassageKind.FOOTNOTE
            ? List.of()
            : passage.notes().stream().map(ShownPassage::call).toList();
    return QuotePiece.of(quote, calls);
  }

  private static NoteView call(IndexedNote note) {
    return new NoteView(
        Integer.toString(note.ordinal()), note.number(), note.text(), note.marker(), List.of());
  }

  /// Names a passage on its paper's page: ids have their paper's before a slash.
  static String anchor(IndexedPassage passage) {
    return "passage-" + passage.id().substring(passage.id().lastIndexOf('/') + 1);
  }
}
