package org.pincite.indexer.document;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What some words cite, in a form that can be followed. A part that the words do not have is null,
/// never guessed.
///
/// @param span the words that cite, in the text they were read from
/// @param publisher "MPS", "London Assembly"
/// @param title "The Baroness Casey Review", "Police and Crime Committee – transcript"
/// @param date the date the cited paper bears
/// @param person the witness or member whose words are cited: "Mark Woolhouse"
/// @param reference the paper's number at its publisher: "SPA0072", "HC 123"
/// @param pinpoints where in the paper, in the order named
/// @param address the target of a link on these words
public record Citation(
    Span span,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable PaperDate date,
    @Nullable String person,
    @Nullable String reference,
    List<Pinpoint> pinpoints,
    @Nullable URI address) {

  public Citation {
    pinpoints = List.copyOf(pinpoints);
    if (publisher == null
        && title == null
        && date == null
        && person == null
        && reference == null
        && pinpoints.isEmpty()
        && address == null) {
      throw new IllegalArgumentException(
          "a citation of nothing at [%d, %d)".formatted(span.start(), span.end()));
    }
  }
}
