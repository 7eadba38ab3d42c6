package org.pincite.bot.web;

import org.pincite.bot.answer.Quote;
import org.pincite.indexer.index.IndexedNote;

/// A footnote of a quote as the page shows it.
///
/// @param anchor names it on the page, where two notes may bear one number
/// @param number as printed
/// @param text its words
/// @param place where it is called in the quote's words; 0 where that is not known
record NoteView(String anchor, String number, String text, int place) {

  static NoteView of(String anchor, IndexedNote note, Quote quote) {
    int place = note.marker() - quote.span().start();
    boolean within = 0 < place && place <= quote.words().length();
    return new NoteView(anchor, note.number(), note.text(), within ? place : 0);
  }
}
