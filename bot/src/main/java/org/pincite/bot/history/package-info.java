/// A question comes in and is kept, with its verdict, the passages that were shown and the votes on
/// them; lists for staff go out.
///
/// [History][org.pincite.bot.history.History] is the entrance. It also remembers which events were
/// taken up and which questions still wait for their answer, so that a restart neither repeats nor
/// loses one. People and conversations are kept as keyed hashes; everything is deleted after a
/// time. It is the only package that knows the database, and imports none of ours.
@NullMarked
package org.pincite.bot.history;

import org.jspecify.annotations.NullMarked;
