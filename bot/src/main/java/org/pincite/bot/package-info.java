/// Settings, wiring and commands of the bot: the one page where its objects are made.
///
/// The command line comes in and an exit code goes out. It may import every other package; none
/// imports it.
@NullMarked
package org.pincite.bot;

import org.jspecify.annotations.NullMarked;
