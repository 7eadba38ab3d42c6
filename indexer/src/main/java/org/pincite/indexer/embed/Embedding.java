package org.pincite.indexer.embed;

import java.util.List;

/// What a passage says.
///
/// @param whole the direction of all its words with what stands around them
/// @param sentences the direction of each of its sentences by itself, in order
/// @param pieces what its words mean, each among the others and with what stands around them
public record Embedding(Direction whole, List<Direction> sentences, PieceSigns pieces) {

  public Embedding {
    sentences = List.copyOf(sentences);
  }
}
