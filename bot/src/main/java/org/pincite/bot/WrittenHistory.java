package org.pincite.bot;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.history.HistorySettings;
import org.pincite.bot.slack.Secret;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings below `pincite.history` as they are written.
///
/// @param folder which holds the database, and the key of the hashes
/// @param url of a database that takes its place: "jdbc:postgresql://…"
/// @param user of that database
/// @param password of that user
/// @param passwordFile the file that holds it
/// @param retention how long a question is kept
record WrittenHistory(
    @DefaultValue("data/history") String folder,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String passwordFile,
    @DefaultValue("90d") Duration retention) {

  HistorySettings read(Path home) {
    HistorySettings ours =
        HistorySettings.in(SettingsReader.path(home, "history.folder", folder), retention);
    if (retention.isNegative() || retention.isZero()) {
      throw new SettingsException(
          "setting pincite.history.retention: %s: expected a time, as 90d".formatted(retention));
    }
    Secret secret = SecretSetting.read(home, "history.password", password, passwordFile);
    return url == null
        ? ours
        : new HistorySettings(
            url, user, secret == null ? null : secret.value(), ours.key(), retention);
  }
}
