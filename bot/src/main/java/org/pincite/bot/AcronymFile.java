package org.pincite.bot;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Reads the list of acronyms that everybody knows and no paper explains: `kpi = key performance
/// indicator`, a line each.
final class AcronymFile {

  private AcronymFile() {}

  /// What acronyms stand for, by the acronym in small letters; nothing where there is no file.
  ///
  /// @throws SettingsException if the file cannot be read
  static Map<String, String> read(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          "the acronyms in %s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    Map<String, String> acronyms = new HashMap<>();
    for (String name : lines.stringPropertyNames()) {
      acronyms.put(name.toLowerCase(Locale.ROOT), lines.getProperty(name));
    }
    return acronyms;
  }
}
