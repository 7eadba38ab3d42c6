package org.pincite.bot.history;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where and how long questions are kept.
///
/// @param url of the database: "jdbc:h2:file:…" or "jdbc:postgresql://…"
/// @param user null where the database asks for none
/// @param password null where the database asks for none
/// @param key the file with the key of the hashes; made where it is missing
/// @param retention after which a question is deleted
public record HistorySettings(
    String url, @Nullable String user, @Nullable String password, Path key, Duration retention) {

  /// A database of our own in a file.
  ///
  /// @param folder which holds it, and the key
  public static HistorySettings in(Path folder, Duration retention) {
    String url =
        "jdbc:h2:file:%s;AUTO_SERVER=TRUE;WRITE_DELAY=0"
            .formatted(folder.resolve("history").toAbsolutePath());
    return new HistorySettings(url, null, null, folder.resolve("history.key"), retention);
  }

  /// Without the password.
  @Override
  public String toString() {
    return "HistorySettings[%s, %s]".formatted(url, retention);
  }
}
