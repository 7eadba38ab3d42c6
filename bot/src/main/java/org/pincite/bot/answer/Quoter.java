package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexedNote;

/// Picks the sentences of a passage that answer.
final class Quoter {

  /// A quote of more words than this is not read out; a single sentence may be longer.
  private static final int WORDS = 80;

  /// What a cosine counts for beside a share of the question's words: sentences of one passage
  /// differ by a tenth in the one and by half in the other.
  private static final double MEANING = 4;

  /// A sentence next to the best is quoted too when it is worth at least this much less than the
  /// best: a fifth of the question's words, or a twentieth of a cosine.
  private static final double NEARLY = 0.2;

  private Quoter() {}

  /// The whole sentences, one or some in a row, that answer best by their words and their meaning.
  static Quote quote(ReadCandidate candidate) {
    String text = candidate.passage().text();
    List<ScoredSentence> sentences = candidate.sentences();
    ScoredSentence best =
        sentences.stream().max(Comparator.comparingDouble(Quoter::worth)).orElseThrow();
    Span quoted = worth(best) > 0 ? grow(best, sentences, text) : opening(sentences, text);
    return new Quote(
        quoted.of(text),
        quoted,
        marks(candidate, quoted),
        notes(candidate.passage().notes(), quoted));
  }

  private static double worth(ScoredSentence sentence) {
    return sentence.share() + MEANING * sentence.meaning();
  }

  /// The first sentences, where no word says which are meant: of a footnote that was asked for by
  /// its number.
  private static Span opening(List<ScoredSentence> sentences, String text) {
    Span opening = sentences.getFirst().span();
    for (ScoredSentence sentence : sentences) {
      Span longer = union(opening, sentence.span());
      if (words(longer.of(text)) > WORDS) {
        break;
      }
      opening = longer;
    }
    return opening;
  }

  private static Span grow(ScoredSentence best, List<ScoredSentence> sentences, String text) {
    int at = sentences.indexOf(best);
    Span grown = best.span();
    for (int next : new int[] {at + 1, at - 1}) {
      if (next >= 0 && next < sentences.size()) {
        Span more = union(grown, sentences.get(next).span());
        boolean answersToo = worth(sentences.get(next)) >= worth(best) - NEARLY;
        if (answersToo && words(more.of(text)) <= WORDS) {
          grown = more;
        }
      }
    }
    return grown;
  }

  private static List<Span> marks(ReadCandidate candidate, Span quoted) {
    return candidate.sought().stream()
        .filter(word -> quoted.contains(word.start()))
        .map(word -> word.shifted(-quoted.start()))
        .toList();
  }

  /// The notes called within the quoted sentences. A marker stands behind its sentence's last word.
  private static List<IndexedNote> notes(List<IndexedNote> notes, Span quoted) {
    List<IndexedNote> called = new ArrayList<>();
    for (IndexedNote note : notes) {
      boolean within = quoted.start() < note.marker() && note.marker() <= quoted.end();
      if (within || note.marker() == 0) {
        called.add(note);
      }
    }
    return called;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
