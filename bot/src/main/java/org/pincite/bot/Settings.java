package org.pincite.bot;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What `config/application.yaml` or the environment may say under `pincite`.
///
/// @param corpus the folder with the papers
/// @param index the folder of the index
@ConfigurationProperties(prefix = "pincite", ignoreUnknownFields = false)
public record Settings(
    @DefaultValue("corpus") Path corpus, @DefaultValue("data/index") Path index) {

  /// These settings with folders that do not depend on where the program was called.
  ///
  /// @param home the project's folder, which relative folders are meant from
  Settings from(Path home) {
    return new Settings(home.resolve(corpus).normalize(), home.resolve(index).normalize());
  }
}
