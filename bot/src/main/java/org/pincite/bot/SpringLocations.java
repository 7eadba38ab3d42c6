package org.pincite.bot;

import java.nio.file.Path;
import java.util.Map;

/// Where Spring finds the project's settings from whatever folder the program was called.
final class SpringLocations {

  private SpringLocations() {}

  /// Spring's own properties that name the `config` folder of the project in `home`. Spring parts
  /// locations at commas and semicolons, which a folder's name may have.
  static Map<String, Object> of(Path home) {
    String config = home.resolve("config").toUri().toString();
    String escaped = config.replace(",", "%2C").replace(";", "%3B");
    return Map.of("spring.config.additional-location", "optional:%s/".formatted(escaped));
  }
}
