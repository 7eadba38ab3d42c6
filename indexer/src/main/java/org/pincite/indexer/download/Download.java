package org.pincite.indexer.download;

import java.net.URI;

/// What came of a download.
public sealed interface Download {

  /// All of the file is here, in the partial file that was named.
  ///
  /// @param from where it was in the end: servers lead on
  /// @param validators by what the server will know it again
  /// @param name what the server, else the address, calls it: one name, fit for any file system
  /// @param bytes its length
  /// @param sha256 its digest, 64 hexadecimal digits in lower case
  record Whole(URI from, Validators validators, String name, long bytes, String sha256)
      implements Download {}

  /// The server still has the version that is held.
  record Unchanged() implements Download {}

  /// The server does not give the file to programs, or not to anybody.
  ///
  /// @param reason a sentence without its full stop
  record Refused(String reason) implements Download {}

  /// The server knows no file at the address; another may be right.
  ///
  /// @param reason a sentence without its full stop
  record Missing(String reason) implements Download {}

  /// There is no file that can be taken, or the way to it is broken.
  ///
  /// @param reason a sentence without its full stop
  record Failed(String reason) implements Download {}
}
