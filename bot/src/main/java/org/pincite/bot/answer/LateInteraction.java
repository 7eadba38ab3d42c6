package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.embed.Piece;
import org.pincite.indexer.embed.PieceSigns;
import org.pincite.indexer.embed.PieceSigns.Probe;
import org.pincite.indexer.index.IndexTerm;

/// Holds each word of a question that tells something against each word of a passage, by what they
/// mean where they stand: "boss" is near "Commissioner" there. A passage on the same matter is near
/// as a whole; its words show whether it says what is asked. This is the late interaction of
/// ColBERT (Khattab and Zaharia, 2020), with the question's words weighed by their rarity.
final class LateInteraction {

  /// Where nothing is embedded.
  static final LateInteraction NONE = new LateInteraction(List.of());

  /// More pieces than this are not held against passages: a page of text that is put as a question
  /// has hundreds, and each is held against all pieces of all candidates, some twenty thousand.
  private static final int PIECES = 64;

  private final List<Weighed> pieces;
  private final double all;

  private LateInteraction(List<Weighed> pieces) {
    this.pieces = pieces;
    this.all = pieces.stream().mapToDouble(Weighed::weight).sum();
  }

  private record Weighed(Probe probe, double weight) {}

  /// @param pieces the question's
  /// @param words the question's, as the index knows them
  /// @param telling what they are worth
  static LateInteraction of(List<Piece> pieces, List<IndexTerm> words, Telling telling) {
    List<Weighed> weighed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (IndexTerm word : words) {
      if (telling.has(word.term()) && seen.add(word.term()) && weighed.size() < PIECES) {
        List<Piece> its =
            pieces.stream().filter(piece -> word.span().contains(piece.span().start())).toList();
        double share = telling.worth(word.term()) / its.size();
        its.stream()
            .limit(PIECES - weighed.size())
            .forEach(piece -> weighed.add(new Weighed(new Probe(piece.direction()), share)));
      }
    }
    return new LateInteraction(weighed);
  }

  /// How near a passage's words come to the question's: the cosine of each word and the nearest to
  /// it, in the mean. 0 where the passage is not embedded, or no word of the question tells.
  double nearness(PieceSigns passage) {
    if (passage.size() == 0 || all == 0) {
      return 0;
    }
    double sum = 0;
    for (Weighed piece : pieces) {
      sum += piece.weight * piece.probe.nearest(passage);
    }
    return sum / all;
  }
}
