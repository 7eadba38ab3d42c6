package org.pincite.bot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.embed.QuestionEmbedding;
import org.pincite.indexer.index.IndexTerm;
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
    String text = reading.text();
    QuestionEmbedding question = embedder.question(text);
    // The question before is read with it, for "it" and "them", and not held against passages.
    int own = text.length() - reading.own().length();
    List<IndexTerm> words =
        index.terms(text).stream().filter(word -> word.span().start() >= own).toList();
    return new Measures(
        telling, question.whole(), LateInteraction.of(question.pieces(), words, telling));
  }
}
