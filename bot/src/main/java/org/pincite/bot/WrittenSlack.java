package org.pincite.bot;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.Secret;
import org.pincite.bot.slack.SlackSettings;
import org.pincite.bot.slack.SlackSettings.WhoMayAsk;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings below `pincite.slack` as they are written: see [SlackSettings].
record WrittenSlack(
    @Nullable String botToken,
    @Nullable String botTokenFile,
    @Nullable String appToken,
    @Nullable String appTokenFile,
    @Nullable String signingSecret,
    @Nullable String signingSecretFile,
    @DefaultValue(SlackSettings.API) String apiUrl,
    @Nullable String teamId,
    @DefaultValue Set<String> channels,
    @DefaultValue Set<String> users,
    @DefaultValue Set<String> userGroups,
    @DefaultValue("true") boolean guests,
    @DefaultValue("false") boolean sharedChannels,
    @DefaultValue Map<String, String> collections,
    @Nullable String newsChannel) {

  /// @param collection which papers are asked from a channel that is bound to none
  /// @return null where no token is set
  /// @throws SettingsException where one is set that is of no use without another
  @Nullable SlackSettings read(Path home, @Nullable String collection) {
    Secret bot = SecretSetting.read(home, "slack.bot-token", botToken, botTokenFile);
    Secret app = SecretSetting.read(home, "slack.app-token", appToken, appTokenFile);
    Secret signing =
        SecretSetting.read(home, "slack.signing-secret", signingSecret, signingSecretFile);
    if (bot == null && app == null && signing == null) {
      return null;
    }
    if (bot == null) {
      throw new SettingsException(
          "setting pincite.slack.bot-token is missing: expected the token that begins with xoxb-");
    }
    if (app == null && signing == null) {
      throw new SettingsException(
          "setting pincite.slack.app-token is missing: expected the token that begins with xapp-,"
              + " or pincite.slack.signing-secret for HTTP");
    }
    return new SlackSettings(
        bot,
        app,
        signing,
        apiUrl.endsWith("/") ? apiUrl : apiUrl + "/",
        teamId,
        new WhoMayAsk(channels, users, userGroups, guests, sharedChannels),
        collections,
        collection,
        channel(newsChannel));
  }

  private static @Nullable String channel(@Nullable String written) {
    if (written != null && !written.matches("[CG][A-Z0-9]{2,}")) {
      throw new SettingsException(
          "setting pincite.slack.news-channel: \"%s\": expected a channel's id, as C0123 (it stands at the foot of the channel's details)"
              .formatted(written));
    }
    return written;
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "WrittenSlack[%s]".formatted(apiUrl);
  }
}
