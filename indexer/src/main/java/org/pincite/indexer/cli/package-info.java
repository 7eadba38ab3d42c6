/// Arguments come in; an exit code goes out, and words for a person or JSON for a program.
///
/// The commands that need no answers: `index`, `show` and `fetch`. With the bot's own command line
/// this is the only place that prints, and the only package here that knows picocli. Exit codes: 0
/// done, 1 some documents failed, 2 usage. It imports `ingest` and what it prints.
@NullMarked
package org.pincite.indexer.cli;

import org.jspecify.annotations.NullMarked;
