package org.pincite.bot.slack;

import org.jspecify.annotations.Nullable;

/// Where an answer goes.
sealed interface Place {

  /// Into a thread, for everybody there.
  ///
  /// @param channel its id
  /// @param ts the message that the thread hangs on
  record InThread(String channel, String ts) implements Place {}

  /// To whoever asked alone, by an address that Slack gave with the question. It works for half an
  /// hour.
  ///
  /// @param url the address
  /// @param thread the message that the thread hangs on in which it is shown; null for the channel
  record ToAsker(String url, @Nullable String thread) implements Place {}
}
