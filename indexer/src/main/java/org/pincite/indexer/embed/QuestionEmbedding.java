package org.pincite.indexer.embed;

import java.util.List;

/// What a question means.
///
/// @param whole the direction of all of it
/// @param pieces what each of its word pieces means among the others, in order
public record QuestionEmbedding(Direction whole, List<Piece> pieces) {

  public QuestionEmbedding {
    pieces = List.copyOf(pieces);
  }
}
