package org.pincite.bot.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.indexer.document.Voice;

/// An answer held against what is known to be right.
///
/// @param gold the question
/// @param answer what was answered
/// @param hits for each of the first ten passages the places of the evidence that it has
public record Scored(Gold gold, Answer answer, List<Set<Integer>> hits) {

  private static final int TOP = 10;

  public Scored {
    hits = List.copyOf(hits);
  }

  /// Holds an answer against its question's evidence.
  public static Scored of(Gold gold, Answer answer) {
    return new Scored(
        gold,
        answer,
        answer.passages().stream().limit(TOP).map(cited -> gold.hits(cited.passage())).toList());
  }

  /// The place of the first passage that answers, counted from 1; null where none of ten does.
  public @Nullable Integer rank() {
    for (int i = 0; i < hits.size(); i++) {
      if (!hits.get(i).isEmpty()) {
        return i + 1;
      }
    }
    return null;
  }

  /// Whether one of the first passages answers.
  boolean hitWithin(int places) {
    Integer rank = rank();
    return rank != null && rank <= places;
  }

  /// The share of the evidence that the first ten passages have together.
  double recall() {
    Set<Integer> covered = new HashSet<>();
    hits.forEach(covered::addAll);
    return (double) covered.size() / gold.evidence().size();
  }

  /// Whether one of the first passages answers and stands on a page with the evidence's label.
  boolean pageWithin(int places) {
    for (int i = 0; i < Math.min(places, hits.size()); i++) {
      Set<String> labels =
          hits.get(i).stream()
              .flatMap(hit -> gold.evidence().get(hit).pages().stream())
              .map(Evidence.GoldPage::label)
              .collect(Collectors.toSet());
      if (passages().get(i).passage().pages().stream()
          .anyMatch(page -> labels.contains(page.label()))) {
        return true;
      }
    }
    return false;
  }

  /// The words of which a quote must have some to answer.
  List<String> keys() {
    return gold.evidence().stream()
        .map(Evidence::key)
        .filter(Objects::nonNull)
        .filter(key -> !key.isEmpty())
        .map(Scored::plain)
        .toList();
  }

  /// Whether the quote of one of the first passages has such words.
  boolean keyWithin(int places) {
    return passages().stream()
        .limit(places)
        .map(cited -> plain(cited.quote().words()))
        .anyMatch(quote -> keys().stream().anyMatch(quote::contains));
  }

  /// Whether the first passage is credited to whom the evidence is; null where that is not known,
  /// or the first passage does not answer.
  @Nullable Boolean speakerRight() {
    if (hits.isEmpty()) {
      return null;
    }
    List<String> speakers =
        hits.getFirst().stream()
            .map(hit -> gold.evidence().get(hit).speaker())
            .filter(Objects::nonNull)
            .filter(speaker -> !speaker.isEmpty())
            .toList();
    return speakers.isEmpty()
        ? null
        : speakers.stream().anyMatch(speaker -> Persons.same(speaker(), speaker));
  }

  private @Nullable String speaker() {
    return passages().getFirst().passage().voice() instanceof Voice.Speaker(String name, String _)
        ? name
        : null;
  }

  private List<Cited> passages() {
    return answer.passages();
  }

  private static String plain(String words) {
    return String.join(" ", WordRuns.words(words));
  }
}
