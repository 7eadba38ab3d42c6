package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.Secret;

/// Reads a secret that is set as it is, or as the file that holds it.
final class SecretSetting {

  private SecretSetting() {}

  /// @param key the setting's, below `pincite`
  /// @param value of it
  /// @param file of the setting that ends in `-file`
  /// @return null where neither is set
  /// @throws SettingsException without the secret
  static @Nullable Secret read(
      Path home, String key, @Nullable String value, @Nullable String file) {
    if (value != null && file != null) {
      throw new SettingsException(
          "settings pincite.%1$s and pincite.%1$s-file: expected one of them".formatted(key));
    }
    if (value == null && file == null) {
      return null;
    }
    return file == null
        ? whole(key, String.valueOf(value))
        : whole(key, content(home, key + "-file", file));
  }

  /// The secret in the file of a setting that names files alone.
  ///
  /// @param key the setting's, below `pincite`
  /// @throws SettingsException without the secret
  static Secret inFile(Path home, String key, String file) {
    return whole(key, content(home, key, file));
  }

  private static Secret whole(String key, String secret) {
    if (secret.isBlank()) {
      throw new SettingsException(
          "setting pincite.%s is blank: expected a secret, or no such setting".formatted(key));
    }
    return new Secret(secret.strip());
  }

  private static String content(Path home, String key, String file) {
    Path path = SettingsReader.path(home, key, file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new SettingsException("setting pincite.%s: %s cannot be read".formatted(key, path), e);
    }
  }
}
