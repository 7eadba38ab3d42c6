package org.pincite.indexer.extract;

import java.io.File;
import java.io.Serializable;

/// What the child is told beside the file's name.
///
/// @param file where it is to write the reply; a [File], because a path cannot be sent
/// @param limit the most that the reply may be, in megabytes
record ReplyTo(File file, int limit) implements Serializable {}
