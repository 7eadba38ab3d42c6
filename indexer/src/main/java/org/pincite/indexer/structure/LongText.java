package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;

/// Cuts what is too long for one passage, at the ends of sentences.
final class LongText {

  /// The most words of a passage: 180 were measured to be as good as 250 and easier to quote from.
  private static final int WORDS = 180;

  private LongText() {}

  /// The parts of a stretch, each of whole sentences and at most 180 words; a sentence longer than
  /// that is a part of its own. Parts are about equally long, so that none is a mere remainder.
  static List<Span> parts(String text, Span span) {
    int words = Prose.words(span.of(text));
    if (words <= WORDS) {
      return span.isEmpty() ? List.of() : List.of(span);
    }
    int wanted = words / ((words + WORDS - 1) / WORDS);
    List<Span> parts = new ArrayList<>();
    Span open = new Span(span.start(), span.start());
    for (Span sentence : Sentences.of(span.of(text))) {
      Span longer = new Span(open.start(), span.start() + sentence.end());
      boolean full = Prose.words(open.of(text)) >= wanted;
      if (!open.isEmpty() && (full || Prose.words(longer.of(text)) > WORDS)) {
        parts.add(open);
        longer = sentence.shifted(span.start());
      }
      open = longer;
    }
    parts.add(open);
    return List.copyOf(parts);
  }
}
