package org.pincite.bot;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Reads the settings by Spring's rules without starting Spring: a question in a terminal is
/// answered sooner so.
final class SettingsReader {

  private SettingsReader() {}

  /// The settings of the project in `home`.
  ///
  /// @throws SettingsException if they name an unknown key or a value that does not fit
  static Settings read(Path home) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("home", SpringLocations.of(home)));
    try {
      ConfigDataEnvironmentPostProcessor.applyTo(environment);
      BindHandler strict =
          new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
      return Binder.get(environment, strict).bindOrCreate("pincite", Settings.class).from(home);
    } catch (BindException e) {
      throw new SettingsException(sentence(e), e);
    }
  }

  private static String sentence(BindException e) {
    if (e.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
      return "unknown settings " + places(unbound.getUnboundProperties());
    }
    ConfigurationProperty property = e.getProperty();
    return property == null
        ? "the settings cannot be read: " + e.getMessage()
        : "setting %s: %s does not fit (%s)"
            .formatted(e.getName(), property.getValue(), property.getOrigin());
  }

  private static String places(Set<ConfigurationProperty> properties) {
    return properties.stream()
        .sorted(Comparator.comparing(ConfigurationProperty::getName))
        .map(property -> "%s (%s)".formatted(property.getName(), property.getOrigin()))
        .collect(Collectors.joining(", "));
  }
}
