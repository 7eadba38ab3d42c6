package org.pincite.indexer.download;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Leaves each host alone for a while between two requests.
final class Pace {

  private final Duration gap;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(Duration gap) {
    this.gap = gap;
  }

  /// Waits until `host` may be asked.
  void await(String host) throws GivenUpException {
    pause(Duration.between(Instant.now(), free.getOrDefault(host, Instant.MIN)));
  }

  /// Notes that `host` has answered.
  void answered(String host) {
    free.put(host, Instant.now().plus(gap));
  }

  /// Does nothing for `time`, or not at all where that is no time.
  static void pause(Duration time) throws GivenUpException {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GivenUpException("the download was interrupted", e);
    }
  }
}
