package org.pincite.indexer.index;

import java.util.List;
import java.util.Set;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.PieceSigns;

/// A passage that may be what is sought, and what speaks for it and for those next to it.
///
/// @param passage the passage
/// @param place where it stands: passages that follow one another in a paper have places that
///   follow one another
/// @param own what speaks for it
/// @param before what speaks for the passages before it in its paper, the nearest first
/// @param after what speaks for those after it, the nearest first
/// @param sentences the directions of its sentences in order; none if it is not embedded yet
/// @param pieces what its words mean
public record Candidate(
    IndexedPassage passage,
    int place,
    Evidence own,
    List<Evidence> before,
    List<Evidence> after,
    List<Direction> sentences,
    PieceSigns pieces) {

  public Candidate {
    before = List.copyOf(before);
    after = List.copyOf(after);
    sentences = List.copyOf(sentences);
  }

  /// A passage that was found by words alone, and nothing is known of those next to it.
  public static Candidate of(Hit hit) {
    List<Evidence> unknown = List.of(Evidence.NONE, Evidence.NONE);
    Evidence own = new Evidence(hit.score(), 0, 0, 0, Set.of());
    return new Candidate(hit.passage(), 0, own, unknown, unknown, List.of(), PieceSigns.NONE);
  }
}
