package org.pincite.indexer.embed;

import java.util.List;

/// What a passage says.
///
/// @param whole the direction of all its words with what stands around them
/// @param sentences the direction of each of its sentences by itself, in order
public record Embedding(Direction whole, List<Direction> sentences) {

  public Embedding {
    sentences = List.copyOf(sentences);
  }
}
