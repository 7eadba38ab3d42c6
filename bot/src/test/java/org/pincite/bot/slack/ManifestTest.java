package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The manifests from which the Slack app is made.
class ManifestTest {

  private static final String SOCKET = "slack-manifest.socket.yaml";
  private static final String HTTP = "slack-manifest.http.yaml";

  @ParameterizedTest
  @ValueSource(strings = {SOCKET, HTTP})
  void isValidUnderSlacksSchema(String file) throws IOException {
    assumeTrue(Vendor.isHere(), Vendor.MISSING);

    assertThat(Vendor.faults(Vendor.schema("manifest.schema.2.0.0.json"), read(file).toString()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SOCKET, HTTP})
  void asksForWhatIsNeededAndForNoMore(String file) throws IOException {
    Set<String> scopes = new HashSet<>();
    read(file).at("/oauth_config/scopes/bot").forEach(scope -> scopes.add(scope.asString()));

    assertThat(scopes).isEqualTo(SlackCheck.SCOPES);
  }

  /// Each scope serves an event, a method or an interaction that Pincite has.
  @ParameterizedTest
  @ValueSource(strings = {SOCKET, HTTP})
  void everyEventAndMethodHasItsScope(String file) throws IOException {
    assumeTrue(Vendor.isHere(), Vendor.MISSING);
    JsonNode manifest = read(file);
    for (JsonNode event : manifest.at("/settings/event_subscriptions/bot_events")) {
      Set<String> needed = scopesOfEvent(event.asString());
      assertThat(needed.isEmpty() || needed.stream().anyMatch(SlackCheck.SCOPES::contains))
          .as(event.asString())
          .isTrue();
    }
    for (String method :
        List.of(
            "chat.postMessage",
            "chat.postEphemeral",
            "assistant.threads.setStatus",
            "views.publish",
            "auth.test")) {
      List<String> needed = Contract.scopes(method);
      assertThat(needed.isEmpty() || needed.stream().anyMatch(SlackCheck.SCOPES::contains))
          .as(method)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SOCKET, HTTP})
  void namesWhatPinciteListensTo(String file) throws IOException {
    JsonNode manifest = read(file);

    assertThat(manifest.at("/features/slash_commands/0/command").asString())
        .isEqualTo(Action.COMMAND);
    assertThat(manifest.at("/features/shortcuts/0/callback_id").asString())
        .isEqualTo(Action.FIND_SOURCE);
    assertThat(manifest.at("/features/shortcuts/0/name").asString().length())
        .isLessThanOrEqualTo(24);
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean())
        .isEqualTo(file.equals(SOCKET));
  }

  /// The vendor writes some scopes with a dot in place of the colon.
  private static Set<String> scopesOfEvent(String name) {
    Set<String> scopes = new HashSet<>();
    for (JsonNode event : Vendor.events()) {
      if (event.path("name").asString().equals(name)) {
        event.path("scopes").forEach(scope -> scopes.add(scope.asString().replace('.', ':')));
      }
    }
    return scopes;
  }

  private static JsonNode read(String file) throws IOException {
    String yaml = Files.readString(Path.of("..", "config", file));
    Object read = new Yaml().load(yaml);
    return JsonMapper.shared().valueToTree(read);
  }
}
