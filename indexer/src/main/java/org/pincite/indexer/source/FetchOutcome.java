package org.pincite.indexer.source;

import java.net.URI;

/// What a run did about one paper of the manifest, or one that a publisher's list offers.
public sealed interface FetchOutcome {

  /// The paper's id.
  String id();

  /// The corpus lacked the paper, and has it now.
  ///
  /// @param file its path in the corpus
  /// @param origin where it came from
  record Fetched(String id, String file, Origin origin) implements FetchOutcome {}

  /// The publisher has another version, which stands in the place of the one fetched earlier.
  ///
  /// @param file its path in the corpus
  /// @param origin where it came from
  record Updated(String id, String file, Origin origin) implements FetchOutcome {}

  /// The publisher still has the version that was fetched.
  ///
  /// @param file its path in the corpus
  record Unchanged(String id, String file) implements FetchOutcome {}

  /// The corpus has the paper, and it was not to be fetched again.
  ///
  /// @param file its path in the corpus
  record Held(String id, String file) implements FetchOutcome {}

  /// The paper was fetched earlier, and somebody has taken it away since: it stays away.
  ///
  /// @param file what its path in the corpus was
  record TakenAway(String id, String file) implements FetchOutcome {}

  /// The manifest knows no address of the paper.
  ///
  /// @param advice where it may be had and how to bring it, sentences
  record ByHand(String id, String advice) implements FetchOutcome {}

  /// The paper could not be fetched, and the corpus is as it was.
  ///
  /// @param reason sentences
  record Failed(String id, String reason) implements FetchOutcome {}

  /// Where a paper came from.
  ///
  /// @param address where the file was in the end, without a query if servers led on to it
  /// @param bytes its length
  /// @param sha256 its digest, 64 hexadecimal digits
  record Origin(URI address, long bytes, String sha256) {}
}
