package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.embed.Piece;
import org.pincite.indexer.embed.PieceSigns;
import org.pincite.indexer.embed.PieceSigns.Probe;
import org.pincite.indexer.index.IndexTerm;

/// Holds each word of a question that tells something against each word of a passage, by what they
/// mean where they stand: "boss" is near "Commissioner" there, and a passage that has nothing near
/// one of the words does not answer, however near it is as a whole. This is the late interaction of
/// ColBERT (Khattab and Zaharia, 2020), with the question's words weighed by their rarity.
final class LateInteraction {

  /// Where nothing is embedded.
  static final LateInteraction NONE = new LateInteraction(List.of());

  private final List<Weighed> pieces;
  private final double all;

  private LateInteraction(List<Weighed> pieces) {
    this.pieces = pieces;
    this.all = pieces.stream().mapToDouble(Weighed::weight).sum();
  }

  private record Weighed(Probe probe, double weight) {}

  /// How near a passage's words come to a question's.
  ///
  /// @param mean the cosine of each word and the nearest to it, in the mean
  /// @param least that of the word to which the passage has nothing nearer
  record Nearness(double mean, double least) {

    /// Of a passage that is not embedded, or a question without words that tell.
    static final Nearness UNKNOWN = new Nearness(0, 0);
  }

  /// @param pieces the question's
  /// @param words the question's, as the index knows them
  /// @param telling what they are worth
  static LateInteraction of(List<Piece> pieces, List<IndexTerm> words, Telling telling) {
    List<Weighed> weighed = new ArrayList<>();
    for (IndexTerm word : words) {
      List<Piece> its =
          pieces.stream().filter(piece -> word.span().contains(piece.span().start())).toList();
      if (telling.has(word.term())) {
        double share = telling.worth(word.term()) / its.size();
        its.forEach(piece -> weighed.add(new Weighed(new Probe(piece.direction()), share)));
      }
    }
    return new LateInteraction(weighed);
  }

  Nearness nearness(PieceSigns passage) {
    if (passage.size() == 0 || all == 0) {
      return Nearness.UNKNOWN;
    }
    double sum = 0;
    double least = 1;
    for (Weighed piece : pieces) {
      double nearest = piece.probe.nearest(passage);
      sum += piece.weight * nearest;
      least = Math.min(least, nearest);
    }
    return new Nearness(sum / all, least);
  }
}
