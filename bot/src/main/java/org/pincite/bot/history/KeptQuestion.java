package org.pincite.bot.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that was answered, or not.
///
/// @param id names it
/// @param askedAt when it was asked
/// @param words the question
/// @param collection the papers that were searched; null for all
/// @param verdict "answered", "nearest" or "nothing"; null where no answer was made
/// @param passages the ids of those that were shown
/// @param helpful how many found the answer helpful
/// @param unhelpful how many did not
public record KeptQuestion(
    long id,
    Instant askedAt,
    String words,
    @Nullable String collection,
    @Nullable String verdict,
    List<String> passages,
    int helpful,
    int unhelpful) {

  public KeptQuestion {
    passages = List.copyOf(passages);
  }
}
