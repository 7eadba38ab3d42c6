package org.pincite.bot.answer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.PersonName;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.Evidence;
import org.pincite.indexer.index.IndexedPassage;

/// Turns what is known of a question's candidates into [Feature]s.
final class FeatureReader {

  /// Cosines of candidates lie within a fifth of one another; with this the weights of all features
  /// are of one size.
  private static final double COSINES = 5;

  /// What stands for the cosine's distance of a neighbour that is none, or not embedded.
  private static final double FAR = -2;

  private static final int FEW_WORDS = 12;
  private static final double COMMON_LENGTH = 60;
  private static final int LONGEST = 200;

  /// So many of a paper's candidates say how good the paper is.
  private static final int OF_PAPER = 3;

  /// Shorter words are initials, or names that are common words as well ("So", "An").
  private static final int SHORTEST_NAME = 3;

  /// What is told by a passage's own words, and not by what stands around them.
  private static final Set<Feature> OF_WORDS =
      EnumSet.of(
          Feature.MEANING,
          Feature.SENTENCE,
          Feature.WORD_BY_WORD,
          Feature.SHORT,
          Feature.LENGTH,
          Feature.ASKED,
          Feature.ASKED_IN_FULL,
          Feature.OTHER_SPEAKER);

  private final Reading reading;
  private final List<ReadCandidate> candidates;
  private final double mostWords;
  private final double nearest;
  private final double nearestSentence;
  private final double nearestWords;
  private final boolean somebodyAsked;
  private final Regions regions;

  /// Null where no vote is asked for.
  private final @Nullable Debates debates;

  private final Map<String, Double> papers = new HashMap<>();

  /// The words of each name that was read.
  private final Map<String, List<String>> names = new HashMap<>();

  FeatureReader(Reading reading, List<ReadCandidate> candidates) {
    this.reading = reading;
    this.candidates = candidates;
    this.mostWords = Math.max(1e-6, most(candidate -> candidate.candidate().own().text()));
    this.nearest = most(candidate -> candidate.candidate().own().meaning());
    this.nearestSentence = most(ReadCandidate::nearestSentence);
    this.nearestWords = most(ReadCandidate::nearness);
    this.somebodyAsked = candidates.stream().anyMatch(candidate -> asked(candidate.passage()));
    this.regions = new Regions(candidates, this::simple);
    this.debates =
        reading.kinds().contains(AnswerKind.VOTE)
            ? new Debates(reading, candidates, this::simple)
            : null;
    ratePapers();
  }

  Map<Feature, Double> features(ReadCandidate candidate) {
    IndexedPassage passage = candidate.passage();
    Evidence own = candidate.candidate().own();
    List<Evidence> before = candidate.candidate().before();
    List<Evidence> after = candidate.candidate().after();
    int words = WordCount.of(passage.text());
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.WORDS, words(own));
    features.put(Feature.AROUND, own.around() / mostWords);
    features.put(Feature.SPEAKER, own.speaker() / mostWords);
    features.put(Feature.MEANING, meaning(own));
    features.put(Feature.SENTENCE, sentence(candidate));
    features.put(Feature.WORD_BY_WORD, wordByWord(candidate));
    features.put(Feature.NEXT_WORDS, (words(before.get(0)) + words(after.get(0))) / 2);
    features.put(Feature.NEAR_WORDS, (words(before.get(1)) + words(after.get(1))) / 2);
    features.put(Feature.NEXT_MEANING, (next(before.get(0)) + next(after.get(0))) / 2);
    features.put(Feature.SENTENCE_SHARE, candidate.bestShare());
    features.put(Feature.CONTEXT_SHARE, candidate.shareAround());
    features.put(Feature.NEAR_SHARE, candidate.shareNear());
    features.put(Feature.SHORT, is(words < FEW_WORDS));
    features.put(Feature.LENGTH, Math.log(Math.min(words, LONGEST) / COMMON_LENGTH));
    features.put(
        Feature.RECOMMENDATION,
        is(reading.recommendations() && passage.kind() == PassageKind.RECOMMENDATION));
    features.put(Feature.NUMBER, is(has(AnswerKind.NUMBER, passage)));
    features.put(Feature.DATE, is(has(AnswerKind.DATE, passage)));
    features.put(Feature.PERSON, is(has(AnswerKind.PERSON, passage)));
    features.put(Feature.REASON, is(has(AnswerKind.REASON, passage)));
    features.put(Feature.REGION, regions.of(candidate));
    features.put(Feature.PAPER, papers.getOrDefault(passage.document().id(), 0.0));
    features.put(Feature.ASKED, is(asked(passage)));
    features.put(Feature.ASKED_IN_FULL, is(askedInFull(passage)));
    features.put(
        Feature.OTHER_SPEAKER,
        is(somebodyAsked && passage.voice() instanceof Voice.Speaker && !asked(passage)));
    features.put(Feature.SPOKEN, is(passage.voice() instanceof Voice.Speaker));
    double vote = debates == null ? 0 : debates.vote(candidate);
    features.put(Feature.VOTE, vote);
    if (vote > 0) {
      // How many voted so, what their names mean and who read them out tells nothing.
      OF_WORDS.forEach(feature -> features.put(feature, 0.0));
    }
    return features;
  }

  /// Whether such an answer is asked for and the passage has it.
  private boolean has(AnswerKind kind, IndexedPassage passage) {
    return reading.kinds().contains(kind) && kind.isIn(passage.text(), passage.headings());
  }

  private double words(Evidence evidence) {
    return evidence.text() / mostWords;
  }

  /// A passage that is not embedded yet is neither far nor near.
  private double meaning(Evidence evidence) {
    return evidence.meaning() == 0 ? -1 : COSINES * (evidence.meaning() - nearest);
  }

  private double next(Evidence evidence) {
    return evidence.meaning() == 0 ? FAR : COSINES * (evidence.meaning() - nearest);
  }

  private double sentence(ReadCandidate candidate) {
    double cosine = candidate.nearestSentence();
    return cosine == 0 ? -1 : COSINES * (cosine - nearestSentence);
  }

  private double wordByWord(ReadCandidate candidate) {
    double cosine = candidate.nearness();
    return cosine == 0 ? -1 : COSINES * (cosine - nearestWords);
  }

  private double most(ToDoubleFunction<ReadCandidate> score) {
    return candidates.stream().mapToDouble(score).max().orElse(0);
  }

  /// A question that fits several papers fits that best which has several passages to it.
  private void ratePapers() {
    Map<String, List<Double>> scores =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    candidate -> candidate.passage().document().id(),
                    Collectors.mapping(this::simple, Collectors.toList())));
    double best = most(this::simple);
    scores.forEach((paper, all) -> {
      double sum =
          all.stream().sorted(Comparator.reverseOrder()).limit(OF_PAPER).mapToDouble(s -> s).sum();
      double missing = Math.max(0, OF_PAPER - all.size()) * (best + FAR);
      papers.put(paper, (sum + missing) / OF_PAPER - best);
    });
  }

  private double simple(ReadCandidate candidate) {
    Evidence own = candidate.candidate().own();
    return words(own) + meaning(own);
  }

  private boolean asked(IndexedPassage passage) {
    return names(passage).anyMatch(name -> reading.words().contains(name.getLast()));
  }

  private boolean askedInFull(IndexedPassage passage) {
    return names(passage)
        .anyMatch(name ->
            name.size() > 1
                && reading.words().containsAll(List.of(name.getFirst(), name.getLast())));
  }

  /// The words of the names of whoever speaks, and of whom a letter's "you" and "I" mean, each "Rt
  /// Hon Sir Oliver Letwin MP" without titles and letters.
  private Stream<List<String>> names(IndexedPassage passage) {
    Stream<String> speaker =
        passage.voice() instanceof Voice.Speaker(String name, String _)
            ? Stream.of(name)
            : Stream.of();
    Stream<String> meant = passage.meant().stream().map(word -> word.person().name());
    return Stream.concat(speaker, meant)
        .map(name -> names.computeIfAbsent(name, FeatureReader::nameWords))
        .filter(words -> !words.isEmpty());
  }

  private static List<String> nameWords(String name) {
    return PersonName.of(name).words().stream()
        .filter(word -> word.length() >= SHORTEST_NAME)
        .toList();
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }
}
