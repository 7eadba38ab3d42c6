package org.pincite.bot.slack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vendor's own schemas and method descriptions, where they lie beside the checkout.
final class Vendor {

  static final Path FOLDER = Path.of("..", "..", "shared/slack");

  static final String MISSING = "skipped: Slack's own schemas are not at " + FOLDER;

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private Vendor() {}

  static boolean isHere() {
    return Files.exists(FOLDER);
  }

  static Schema schema(String file) {
    return SCHEMAS.getSchema(read(file), InputFormat.JSON);
  }

  /// What is wrong with a text under a schema, a sentence each.
  static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(fault -> "%s: %s".formatted(fault.getInstanceLocation(), fault.getMessage()))
        .collect(Collectors.toList());
  }

  static JsonNode method(String name) {
    return JsonMapper.shared().readTree(read("methods/%s.json".formatted(name)));
  }

  static JsonNode events() {
    return JsonMapper.shared().readTree(read("events.json"));
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
