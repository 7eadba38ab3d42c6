package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How Slack is, as far as the last calls and connections tell. What changes is logged, once.
final class Pulse {

  private static final Logger LOG = System.getLogger(Pulse.class.getName());

  /// What is amiss, by the call or the line that it is amiss with.
  private final Map<String, String> amiss = new ConcurrentHashMap<>();

  /// A call has to wait.
  void waiting(String what, String reason) {
    if (!reason.equals(amiss.put(what, reason))) {
      LOG.log(Level.WARNING, "Slack: {0} waits: {1}", what, reason);
    }
  }

  /// A call was done.
  void done(String what) {
    if (!amiss.isEmpty() && amiss.remove(what) != null) {
      LOG.log(Level.WARNING, "Slack: {0} goes on", what);
    }
  }

  boolean isWell() {
    return amiss.isEmpty();
  }
}
