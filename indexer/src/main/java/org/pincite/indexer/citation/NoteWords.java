package org.pincite.indexer.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.WebLink;

/// A note as it is read for citations.
///
/// @param number as printed
/// @param section the chapter within which the number counts; null where numbers run through
/// @param words without the number
/// @param links the words that lead to an address, by their place in `words`
public record NoteWords(
    String number, @Nullable String section, String words, List<WebLink> links) {

  public NoteWords {
    links = List.copyOf(links);
  }
}
