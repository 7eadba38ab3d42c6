package org.pincite.bot.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.embed.CrossEncoder;
import org.pincite.indexer.embed.Embedder;

/// What answering knows beside the papers.
///
/// @param embedder tells what a question means; null to answer by words alone
/// @param reranker puts the best passages in a better order; null where nobody has brought one
/// @param acronyms what acronyms stand for that the papers need not explain, by the acronym
/// @param weights how ranking and verdict weigh what they see
public record Models(
    @Nullable Embedder embedder,
    @Nullable CrossEncoder reranker,
    Map<String, String> acronyms,
    Weights weights) {

  /// Words alone.
  public static final Models NONE = new Models(null, null, Map.of(), Weights.SHIPPED);

  public Models {
    acronyms = Map.copyOf(acronyms);
  }
}
