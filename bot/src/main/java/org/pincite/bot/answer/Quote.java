package org.pincite.bot.answer;

import java.util.List;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexedNote;

/// The sentence or sentences of a passage that answer.
///
/// @param words verbatim
/// @param span their place in the passage's text
/// @param marks the answering words, as places in `words`, in order
/// @param notes the footnotes called within them, in order
public record Quote(String words, Span span, List<Span> marks, List<IndexedNote> notes) {

  public Quote {
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }
}
