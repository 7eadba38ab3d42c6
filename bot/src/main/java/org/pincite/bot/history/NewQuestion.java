package org.pincite.bot.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question that somebody has just asked.
///
/// @param askedAt when
/// @param asker the person's id; kept as a hash
/// @param thread names the conversation; kept as a hash
/// @param words the question
/// @param collection the papers to be searched; null for all
/// @param address where the answer goes, in a form that whoever takes it up again can read
public record NewQuestion(
    Instant askedAt,
    String asker,
    String thread,
    String words,
    @Nullable String collection,
    String address) {}
