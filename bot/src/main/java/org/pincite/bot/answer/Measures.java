package org.pincite.bot.answer;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.IndexView;

/// What the candidates for a question's answer are held against.
///
/// @param telling what its words are worth
/// @param meaning its direction; null where it has not been embedded
/// @param words what its words mean in it
record Measures(Telling telling, @Nullable Direction meaning, LateInteraction words) {

  /// The question's words alone.
  static Measures ofWords(Reading reading, IndexView index) {
    return new Measures(new Telling(reading, index), null, LateInteraction.NONE);
  }

  /// Its words and what they mean, where there is a model to say so.
  static Measures of(Reading reading, IndexView index, @Nullable Embedder embedder) {
    if (embedder == null) {
      return ofWords(reading, index);
    }
    Telling telling = new Telling(reading, index);
    String own = reading.own();
    return new Measures(
        telling,
        embedder.question(reading.text()),
        LateInteraction.of(embedder.pieces(own), index.terms(own), telling));
  }
}
