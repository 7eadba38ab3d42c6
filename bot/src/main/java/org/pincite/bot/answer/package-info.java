/// A question comes in; an answer goes out: verbatim quotes with their places, or the word that
/// none was found.
///
/// The line is [Answerer#answer][org.pincite.bot.answer.Answerer]: read the question, retrieve
/// passages, quote their answering sentences, judge whether they answer. Every quote is checked
/// against the stored pages before it leaves. No framework and no search library is known here. It
/// imports `index`, `citation` and `document`.
@NullMarked
package org.pincite.bot.answer;

import org.jspecify.annotations.NullMarked;
