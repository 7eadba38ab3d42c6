/// Questions whose answers are known, and what they say of the answers given.
///
/// In: files of such questions, a line of JSON each, and what was answered. Out: for each question
/// whether and where its answer stood, and the figures over all. It imports `answer` and the
/// indexer's `index` and vocabulary.
@NullMarked
package org.pincite.bot.gold;

import org.jspecify.annotations.NullMarked;
