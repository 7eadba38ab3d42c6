package org.pincite.bot.slack;

import org.jspecify.annotations.Nullable;

/// Who did something in Slack, and where.
///
/// @param team the workspace of the person; null where Slack does not say
/// @param user the person's id
/// @param channel the channel's id
/// @param shared whether other workspaces see the channel
record Asker(@Nullable String team, String user, String channel, boolean shared) {

  /// Whether only this person and Pincite are in the conversation. The ids of direct messages begin
  /// with a D.
  boolean isAlone() {
    return channel.startsWith("D");
  }
}
