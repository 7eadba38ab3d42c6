package org.pincite.bot;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// How the server does, as numbers for Prometheus at `/actuator/prometheus`, where it is set that
/// they may be read. What guards the pages guards them too.
final class ServedMetrics {

  private ServedMetrics() {}

  static void set(ConfigurableEnvironment environment, Settings settings) {
    if (settings.metrics()) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "metrics",
                  Map.of(
                      "management.endpoints.web.exposure.include", "health,prometheus",
                      "management.prometheus.metrics.export.enabled", "true")));
    }
  }
}
