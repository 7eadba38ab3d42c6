package org.pincite.bot.slack;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How Pincite is in Slack.
///
/// @param botToken "xoxb-…"
/// @param appToken "xapp-…", for Socket Mode; null without
/// @param signingSecret for HTTP at `/slack/events`; null without
/// @param apiUrl where Slack's methods are, with a slash at its end
/// @param teamId the workspace whose people may ask; null for whichever sends events
/// @param whoMayAsk the channels, people and groups
/// @param collections which papers a channel asks, by the channel's id
/// @param collection which papers the others ask; null for all
/// @param newsChannel the id of the channel in which new papers are told; null where they are not
public record SlackSettings(
    Secret botToken,
    @Nullable Secret appToken,
    @Nullable Secret signingSecret,
    String apiUrl,
    @Nullable String teamId,
    WhoMayAsk whoMayAsk,
    Map<String, String> collections,
    @Nullable String collection,
    @Nullable String newsChannel) {

  /// Slack's own.
  public static final String API = "https://slack.com/api/";

  /// Lists of those who may ask. Where one is given, whoever is not on it may not.
  ///
  /// @param channels the ids of channels; direct messages are no channel's and pass
  /// @param users the ids of people; they and the groups are one list
  /// @param userGroups the ids of user groups
  /// @param guests whether guests of the workspace may ask
  /// @param sharedChannels whether questions from channels shared with other workspaces are
  ///   answered
  public record WhoMayAsk(
      Set<String> channels,
      Set<String> users,
      Set<String> userGroups,
      boolean guests,
      boolean sharedChannels) {

    public WhoMayAsk {
      channels = Set.copyOf(channels);
      users = Set.copyOf(users);
      userGroups = Set.copyOf(userGroups);
    }
  }

  public SlackSettings {
    collections = Map.copyOf(collections);
  }

  /// The papers that are asked from a channel; null for all.
  @Nullable String collectionOf(String channel) {
    return collections.getOrDefault(channel, collection);
  }
}
