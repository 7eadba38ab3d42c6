package org.pincite.indexer.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which words of a citation are the witness's name.
final class Witness {

  private Witness() {}

  /// A name counts only where a witness is named: before the date of a hearing ("Mark Woolhouse 5
  /// July 2023 148/5-22"), behind a place that comes first ("p47, lines 18-21, Lord Condon,
  /// Transcript-…"), and behind the word transcript ("Transcript, 7/11/2024, Lorna Gratton").
  static Part.@Nullable Words among(List<Part.Words> words, Draft draft, Tokens tokens) {
    for (int i = 0; i < words.size(); i++) {
      Part.Words part = words.get(i);
      boolean named = NameForm.fits(tokens, part.from(), part.to());
      boolean first = i == 0;
      if (named
          && ((draft.isSlashed() && first)
              || (draft.isPlaceFirst() && first && !draft.pinpoints.isEmpty() && isSourced(draft))
              || (!first && isTranscript(words.getFirst(), tokens)))) {
        return part;
      }
    }
    return null;
  }

  private static boolean isSourced(Draft draft) {
    return draft.file != null || draft.address != null || draft.earlier != null;
  }

  private static boolean isTranscript(Part.Words words, Tokens tokens) {
    return tokens.words(words.from(), words.to()).equals("Transcript");
  }
}
