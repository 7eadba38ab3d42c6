package org.pincite.bot;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads the settings by Spring's rules without starting Spring: a question in a terminal is
/// answered sooner so.
final class SettingsReader {

  /// A port may follow the name.
  private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+/?");

  private SettingsReader() {}

  /// The settings as they are written.
  record Written(
      @DefaultValue("corpus") String corpus,
      @DefaultValue("data/index") String index,
      @DefaultValue("config/acronyms.properties") String acronyms,
      @Nullable String reranker,
      @Nullable String collection,
      @DefaultValue("config/ranking.properties") String ranking,
      @DefaultValue("config/judging.properties") String judging,
      @DefaultValue("3") int formerTexts,
      @DefaultValue("false") boolean watch,
      @DefaultValue WrittenModernGov moderngov,
      @Nullable String address,
      @DefaultValue("false") boolean metrics,
      @DefaultValue WrittenAccess access,
      @DefaultValue WrittenHistory history,
      @DefaultValue WrittenSlack slack) {}

  /// The settings of the project in `home`, from which relative folders are meant.
  ///
  /// @throws SettingsException if they cannot be read, or name an unknown key or a value that does
  ///   not fit
  static Settings read(Path home) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("home", SpringLocations.of(home)));
    try {
      ConfigDataEnvironmentPostProcessor.applyTo(environment);
      BindHandler strict =
          new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
      Written written = Binder.get(environment, strict).bindOrCreate("pincite", Written.class);
      String address = address(written.address());
      return new Settings(
          path(home, "corpus", written.corpus()),
          path(home, "index", written.index()),
          path(home, "acronyms", written.acronyms()),
          written.reranker() == null ? null : path(home, "reranker", written.reranker()),
          written.collection(),
          path(home, "ranking", written.ranking()),
          path(home, "judging", written.judging()),
          formerTexts(written.formerTexts()),
          written.watch(),
          written.moderngov().read(),
          address,
          written.metrics(),
          written.access().read(home, address),
          written.history().read(home),
          written.slack().read(home, written.collection()));
    } catch (BindException e) {
      throw new SettingsException(sentence(e), e);
    } catch (ConfigDataException | YAMLException | IllegalStateException e) {
      throw new SettingsException("the settings cannot be read: " + firstLine(e), e);
    }
  }

  private static int formerTexts(int written) {
    if (written < 0) {
      throw new SettingsException(
          "setting pincite.former-texts: %d: expected how many, 0 for none".formatted(written));
    }
    return written;
  }

  private static @Nullable String address(@Nullable String written) {
    if (written != null && !ADDRESS.matcher(written).matches()) {
      throw new SettingsException(
          "setting pincite.address: \"%s\": expected https://, a name, and no path"
              .formatted(written));
    }
    return written == null ? null : written.replaceFirst("/$", "");
  }

  static Path path(Path home, String key, String written) {
    if (written.contains("://") || written.isBlank()) {
      throw new SettingsException(
          "setting pincite.%s: \"%s\" is no folder: expected a path".formatted(key, written));
    }
    return home.resolve(written).normalize();
  }

  /// What is wrong with a setting, in one sentence with its place.
  static String sentence(BindException e) {
    if (e.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
      return "unknown settings " + places(unbound.getUnboundProperties());
    }
    ConfigurationProperty property = e.getProperty();
    return property == null
        ? "the settings cannot be read: " + firstLine(e)
        : "setting %s: %s does not fit (%s)"
            .formatted(property.getName(), property.getValue(), property.getOrigin());
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String places(Set<ConfigurationProperty> properties) {
    return properties.stream()
        .sorted(Comparator.comparing(ConfigurationProperty::getName))
        .map(property -> "%s (%s)".formatted(property.getName(), property.getOrigin()))
        .collect(Collectors.joining(", "));
  }
}
