package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.PieceSigns;
import org.pincite.indexer.index.Candidate;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexedPassage;

/// A candidate whose words have been held against the question.
///
/// @param candidate the candidate
/// @param sought the places of the words that are sought
/// @param sentences its sentences, in order
/// @param shareAround how much of what the question tells the passage and what stands around it
///   have
/// @param shareNear how much the passage and those next to it have
/// @param nearness how near its words come to the question's
/// @param found how many of the words sought the passage and what stands around it have
record ReadCandidate(
    Candidate candidate,
    List<Span> sought,
    List<ScoredSentence> sentences,
    double shareAround,
    double shareNear,
    double nearness,
    int found) {

  ReadCandidate {
    sought = List.copyOf(sought);
    sentences = List.copyOf(sentences);
  }

  static ReadCandidate of(Candidate candidate, Measures measures) {
    Telling telling = measures.telling();
    Direction meaning = measures.meaning();
    IndexedPassage passage = candidate.passage();
    List<IndexTerm> terms = telling.in(passage.text());
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
    Set<String> near = new HashSet<>(there);
    candidate.before().forEach(other -> near.addAll(other.terms()));
    candidate.after().forEach(other -> near.addAll(other.terms()));
    telling.in(around(passage)).forEach(term -> there.add(term.term()));
    return new ReadCandidate(
        candidate,
        terms.stream().map(IndexTerm::span).toList(),
        sentences,
        telling.share(there),
        telling.share(near),
        measures.words().nearness(candidate.pieces()),
        telling.count(there));
  }

  IndexedPassage passage() {
    return candidate.passage();
  }

  /// The same without what its sentences and words mean, once it has been held against the
  /// question: that is most of what it takes in memory.
  ReadCandidate withoutDirections() {
    Candidate light =
        new Candidate(
            candidate.passage(),
            candidate.place(),
            candidate.own(),
            candidate.before(),
            candidate.after(),
            List.of(),
            PieceSigns.NONE);
    return new ReadCandidate(light, sought, sentences, shareAround, shareNear, nearness, found);
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
