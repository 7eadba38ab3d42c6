package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexedNote;

/// Picks the sentences of a passage that answer.
final class Quoter {

  /// A quote of several sentences has no more words than this; a single sentence may be longer.
  /// With 80 it holds hardly more answers than with 60, and is a third longer.
  private static final int WORDS = 60;

  /// What a cosine counts for beside a share of the question's words: sentences of one passage
  /// differ by a tenth in the one and by half in the other.
  private static final double MEANING = 4;

  /// A sentence next to the best is quoted too if it is worth at most so much less: the answering
  /// words often stand next to the sentence that has the question's. Of the questions whose first
  /// passage has them, a quote by 0.2 has them for three in four, and by this for nine in ten; by
  /// more, the quote goes on to what somebody else has said on another matter.
  private static final double NEARLY = 1.2;

  /// The same where nothing is embedded: a sentence without any of the words may be about anything.
  private static final double NEARLY_BY_WORDS = 0.2;

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
      if (WordCount.of(longer.of(text)) > WORDS) {
        break;
      }
      opening = longer;
    }
    return opening;
  }

  /// The best sentence and those next to it that are nearly as good, the better of two first.
  private static Span grow(ScoredSentence best, List<ScoredSentence> sentences, String text) {
    int at = sentences.indexOf(best);
    double least = worth(best) - (best.meaning() == 0 ? NEARLY_BY_WORDS : NEARLY);
    return grow(at, at, least, sentences, text);
  }

  private static Span grow(
      int first, int last, double least, List<ScoredSentence> sentences, String text) {
    OptionalInt next =
        IntStream.of(first - 1, last + 1)
            .filter(i -> 0 <= i && i < sentences.size() && worth(sentences.get(i)) >= least)
            .filter(i -> {
              Span longer = stretch(Math.min(first, i), Math.max(last, i), sentences);
              return WordCount.of(longer.of(text)) <= WORDS;
            })
            .reduce((a, b) -> worth(sentences.get(a)) > worth(sentences.get(b)) ? a : b);
    return next.isEmpty()
        ? stretch(first, last, sentences)
        : grow(
            Math.min(first, next.getAsInt()),
            Math.max(last, next.getAsInt()),
            least,
            sentences,
            text);
  }

  private static Span stretch(int first, int last, List<ScoredSentence> sentences) {
    return union(sentences.get(first).span(), sentences.get(last).span());
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

  private static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
