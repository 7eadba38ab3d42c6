package org.pincite.bot.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexedPassage;

/// A question whose answer is known.
///
/// @param id names it
/// @param question in a member's words
/// @param answerable whether the papers answer it
/// @param documents the ids of the papers that are asked; null or empty for all
/// @param context the questions asked before it, oldest first
/// @param style how it is put: "keywords", "typo", "indirect" …; null where that is not said
/// @param evidence the places that answer it; none where nothing does
public record Gold(
    String id,
    String question,
    boolean answerable,
    List<String> documents,
    List<String> context,
    @Nullable String style,
    List<Evidence> evidence) {

  public Gold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(question, "question");
    documents = documents == null ? List.of() : List.copyOf(documents);
    context = context == null ? List.of() : List.copyOf(context);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /// Whether it can be told of a passage that it answers.
  public boolean hasEvidence() {
    return answerable && !evidence.isEmpty();
  }

  /// The evidence that a passage has, by its places in the list.
  Set<Integer> hits(IndexedPassage passage) {
    String paper = passage.document().id();
    Set<Integer> hits = new HashSet<>();
    WordRuns runs = null;
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).isOf(paper)) {
        runs = runs == null ? WordRuns.of(passage.text()) : runs;
        if (runs.overlaps(WordRuns.of(evidence.get(i).text()))) {
          hits.add(i);
        }
      }
    }
    return hits;
  }

  /// Whether a passage has some of its evidence.
  public boolean isAnsweredBy(IndexedPassage passage) {
    return !hits(passage).isEmpty();
  }
}
