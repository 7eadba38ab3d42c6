package org.pincite.bot.slack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.history.History;
import org.pincite.bot.history.HistorySettings;
import org.pincite.bot.slack.SlackBot.Sources;
import org.pincite.bot.slack.SlackSettings.WhoMayAsk;

/// Pincite in Slack's stand-in, over the shipped papers, with a history in a folder.
public final class Office implements AutoCloseable {

  static final WhoMayAsk EVERYBODY = new WhoMayAsk(Set.of(), Set.of(), Set.of(), true, false);

  private final HttpClient client = HttpClient.newHttpClient();
  private final History history;
  private final SlackBot bot;
  private final Tomcat tomcat;

  private Office(SlackSettings settings, Path folder) {
    history = History.open(HistorySettings.in(folder, Duration.ofDays(90)));
    Sources sources =
        new Sources(
            Papers.ANSWERER,
            Papers.INDEX,
            history,
            cited -> "https://pincite.example.org/papers/" + cited.passage().document().id());
    // Slack's seconds are milliseconds here.
    bot = new SlackBot(settings, sources, Instant::now, pause -> park(pause.dividedBy(1000)));
    bot.start();
    tomcat = settings.signingSecret() == null ? new Tomcat() : serve(folder);
  }

  private static void park(Duration pause) {
    LockSupport.parkNanos(pause.toNanos());
  }

  /// Over HTTP.
  static Office http(StandIn slack, Path folder) {
    return with(slack, folder, settings -> settings);
  }

  static Office with(StandIn slack, Path folder, UnaryOperator<SlackSettings> change) {
    return new Office(change.apply(settings(slack)), folder);
  }

  static Office of(SlackSettings settings, Path folder) {
    return new Office(settings, folder);
  }

  /// By Socket Mode.
  static Office socket(StandIn slack, Path folder) {
    return new Office(
        new SlackSettings(
            new Secret(StandIn.BOT_TOKEN),
            new Secret(StandIn.APP_TOKEN),
            null,
            slack.apiUrl(),
            null,
            EVERYBODY,
            Map.of(),
            null,
            null),
        folder);
  }

  static SlackSettings settings(StandIn slack) {
    return new SlackSettings(
        new Secret(StandIn.BOT_TOKEN),
        null,
        new Secret(StandIn.SIGNING_SECRET),
        slack.apiUrl(),
        StandIn.TEAM,
        EVERYBODY,
        Map.of(),
        null,
        null);
  }

  static UnaryOperator<SlackSettings> letting(WhoMayAsk who) {
    return settings ->
        new SlackSettings(
            settings.botToken(),
            settings.appToken(),
            settings.signingSecret(),
            settings.apiUrl(),
            settings.teamId(),
            who,
            settings.collections(),
            settings.collection(),
            settings.newsChannel());
  }

  History history() {
    return history;
  }

  SlackBot bot() {
    return bot;
  }

  private Tomcat serve(Path folder) {
    try {
      Tomcat made = new Tomcat();
      made.setBaseDir(folder.resolve("tomcat").toString());
      made.setSilent(true);
      made.setHostname("127.0.0.1");
      made.setPort(0);
      made.getConnector().setProperty("address", "127.0.0.1");
      Context context = made.addContext("", folder.toString());
      Tomcat.addServlet(context, "slack", bot.servlet()).addMapping("/slack/events");
      made.start();
      return made;
    } catch (LifecycleException e) {
      throw new AssertionError(e);
    }
  }

  /// Sends an event, signed.
  HttpResponse<String> send(Map<String, Object> event) {
    return post("application/json", Payload.json(event));
  }

  HttpResponse<String> command(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return post("application/x-www-form-urlencoded", body);
  }

  /// A shortcut or a button.
  HttpResponse<String> interact(Map<String, Object> payload) {
    return post("application/x-www-form-urlencoded", "payload=" + encode(Payload.json(payload)));
  }

  private HttpResponse<String> post(String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(Instant.now().getEpochSecond());
    return post(type, bytes, now, sign(now, bytes, StandIn.SIGNING_SECRET));
  }

  HttpResponse<String> post(
      String type, byte[] body, @Nullable String timestamp, @Nullable String signature) {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/slack/events"
                        .formatted(tomcat.getConnector().getLocalPort())))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    if (timestamp != null) {
      request.header("X-Slack-Request-Timestamp", timestamp);
    }
    if (signature != null) {
      request.header("X-Slack-Signature", signature);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public static String sign(String timestamp, byte[] body, String secret) {
    return new Signature(new Secret(secret), Instant::now).sign(timestamp, body);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new AssertionError(e);
    }
    bot.close();
    history.close();
    client.close();
  }
}
