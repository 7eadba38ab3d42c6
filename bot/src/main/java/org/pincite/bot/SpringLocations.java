package org.pincite.bot;

import java.nio.file.Path;
import java.util.Map;

/// Where Spring finds the project's settings from whatever folder the program was called.
final class SpringLocations {

  private SpringLocations() {}

  /// Spring's own properties that name the `config` folder of the project in `home`.
  static Map<String, Object> of(Path home) {
    return Map.of(
        "spring.config.additional-location", "optional:" + home.resolve("config").toUri() + "/");
  }
}
