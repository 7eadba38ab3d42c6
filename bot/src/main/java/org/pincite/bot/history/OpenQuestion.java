package org.pincite.bot.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question that waits for its answer.
///
/// @param id names it
/// @param askedAt when it was asked
/// @param words the question
/// @param collection the papers to be searched; null for all
/// @param address where the answer goes
/// @param unsure whether an answer may have arrived already, so that another must not be sent
public record OpenQuestion(
    long id,
    Instant askedAt,
    String words,
    @Nullable String collection,
    String address,
    boolean unsure) {}
