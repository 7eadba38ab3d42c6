package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.index.Candidate;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;

/// A candidate whose words have been held against the question.
///
/// @param candidate the candidate
/// @param sought the places of the words that are sought
/// @param sentences its sentences, in order
/// @param share how much of what the question tells the passage has
/// @param shareAround how much the passage and what stands around it have
/// @param found how many of the words sought the passage and what stands around it have
record ReadCandidate(
    Candidate candidate,
    List<Span> sought,
    List<ScoredSentence> sentences,
    double share,
    double shareAround,
    int found) {

  ReadCandidate {
    sought = List.copyOf(sought);
    sentences = List.copyOf(sentences);
  }

  /// @param meaning the question's direction; null where it has not been embedded
  static ReadCandidate of(
      Candidate candidate, Telling telling, @Nullable Direction meaning, IndexView index) {
    IndexedPassage passage = candidate.passage();
    List<IndexTerm> terms = index.terms(passage.text());
    List<Span> spans = Sentences.of(passage.text());
    List<ScoredSentence> sentences = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      double cosine =
          meaning != null && i < candidate.sentences().size()
              ? candidate.sentences().get(i).cosine(meaning)
              : 0;
      sentences.add(new ScoredSentence(spans.get(i), telling.share(terms, spans.get(i)), cosine));
    }
    Set<String> there = new HashSet<>();
    terms.forEach(term -> there.add(term.term()));
    double share = telling.share(there);
    index.terms(around(passage)).forEach(term -> there.add(term.term()));
    List<Span> sought =
        terms.stream().filter(term -> telling.has(term.term())).map(IndexTerm::span).toList();
    return new ReadCandidate(
        candidate, sought, sentences, share, telling.share(there), telling.count(there));
  }

  IndexedPassage passage() {
    return candidate.passage();
  }

  /// The same without the directions of its sentences, once they have been held against the
  /// question's: they are most of what it takes in memory.
  ReadCandidate withoutDirections() {
    Candidate light =
        new Candidate(
            candidate.passage(), candidate.own(), candidate.before(), candidate.after(), List.of());
    return new ReadCandidate(light, sought, sentences, share, shareAround, found);
  }

  /// How near its nearest sentence is to the question: a cosine, or 0 where none is embedded.
  double nearestSentence() {
    return sentences.stream().mapToDouble(ScoredSentence::meaning).max().orElse(0);
  }

  /// How much of what the question tells the best of its sentences has.
  double bestShare() {
    return sentences.stream().mapToDouble(ScoredSentence::share).max().orElse(0);
  }

  private static String around(IndexedPassage passage) {
    return String.join(
        "\n",
        passage.document().title(),
        passage.leadIn(),
        passage.around(),
        String.join("\n", passage.headings()),
        switch (passage.voice()) {
          case Voice.Speaker(String name, String role) -> role == null ? name : name + "\n" + role;
          case Voice.Unclear(), Voice.Written() -> "";
        });
  }
}
