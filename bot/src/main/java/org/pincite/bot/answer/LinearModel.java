package org.pincite.bot.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// A weight for each of some features, as a file of `name = weight` lines.
///
/// @param weights by the features' names
public record LinearModel(Map<String, Double> weights) {

  public LinearModel {
    weights = Map.copyOf(weights);
  }

  /// The model in a resource beside this class.
  ///
  /// @throws IllegalArgumentException if it is not there, or lacks a weight or has one too many
  static LinearModel resource(String name, List<String> features) {
    try (InputStream resource = LinearModel.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return read(new InputStreamReader(resource, StandardCharsets.UTF_8), name, features);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  /// The model in a file.
  ///
  /// @throws IllegalArgumentException if the file lacks a weight, or has one too many
  static LinearModel file(Path file, List<String> features) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString(), features);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private static LinearModel read(Reader reader, String place, List<String> features)
      throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    Map<String, Double> weights = new TreeMap<>();
    for (String name : features) {
      String weight = lines.getProperty(name);
      if (weight == null) {
        throw new IllegalArgumentException("%s has no weight for \"%s\"".formatted(place, name));
      }
      weights.put(name, number(weight, name, place));
    }
    List<String> unknown = new ArrayList<>(lines.stringPropertyNames());
    unknown.removeAll(features);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has a weight for \"%s\", which is no feature".formatted(place, unknown.getFirst()));
    }
    return new LinearModel(weights);
  }

  private static double number(String weight, String name, String place) {
    try {
      return Double.parseDouble(weight);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: the weight of \"%s\" is \"%s\": expected a number".formatted(place, name, weight),
          e);
    }
  }

  /// The sum of the features, each times its weight.
  double score(Map<String, Double> features) {
    return features.entrySet().stream()
        .mapToDouble(feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
        .sum();
  }

  /// As [#file] reads it: a weight a line, in the order of the features.
  ///
  /// @param about what the file's first line says
  public String lines(String about, List<String> features) {
    StringBuilder lines = new StringBuilder("# " + about + "\n");
    for (String name : features) {
      double weight = weights.getOrDefault(name, 0.0);
      lines.append(String.format(Locale.ROOT, "%s = %.3f%n", name, weight));
    }
    return lines.toString();
  }
}
