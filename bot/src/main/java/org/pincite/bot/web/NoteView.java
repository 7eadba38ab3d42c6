package org.pincite.bot.web;

import java.util.List;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Quote;
import org.pincite.indexer.index.IndexedNote;

/// A footnote of a quote as the page shows it.
///
/// @param anchor names it on the page, where two notes may bear one number
/// @param number as printed
/// @param text its words
/// @param place where it is called in the quote's words; 0 where that is not known
/// @param links where its citations lead
record NoteView(String anchor, String number, String text, int place, List<NoteLinkView> links) {

  NoteView {
    links = List.copyOf(links);
  }

  static NoteView of(String anchor, IndexedNote note, Cited cited) {
    Quote quote = cited.quote();
    int place = note.marker() - quote.span().start();
    boolean within = 0 < place && place <= quote.words().length();
    List<NoteLinkView> links = cited.links(note).stream().map(NoteLinkView::of).toList();
    return new NoteView(anchor, note.number(), note.text(), within ? place : 0, links);
  }
}
