package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.Office;
import org.pincite.bot.slack.Payload;
import org.pincite.bot.slack.StandIn;
import org.pincite.indexer.ingest.Ingest;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole server with Slack on, by both transports.
class SlackServeTest {

  private static final String QUESTION = "<@U0PINCITE> what did Kenny Bowie say about data?";

  @Test
  void answersOverHttpAndBySocketModeIsWellAndLogsNoSecret(@TempDir Path folder) throws Exception {
    Home home = Home.withLetter(folder);
    Ingest.run(home.corpus(), home.index(), false, outcome -> {});
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    log.start();
    try (StandIn slack = new StandIn()) {
      home.set(settings(slack));
      Settings settings = SettingsReader.read(folder);
      try (ConfigurableApplicationContext context =
          ServeCommand.application(folder, settings).run("--server.port=0")) {
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        String site =
            "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        slack.line().awaitConnections(1);
        slack.line().send("events_api", Payload.json(Payload.mention("C1", "U1", QUESTION)));
        slack.posts("C1", 1);

        assertThat(signed(site, Payload.json(Payload.mention("C2", "U1", QUESTION))).statusCode())
            .isEqualTo(200);
        assertThat(slack.posts("C2", 1).getFirst().argument("blocks"))
            .containsPattern(
                "https://pincite.example.org/receipts/letter-to-mopac-2023-08-10"
                    + "\\?version=[0-9a-f]{12}&passage=letter-to-mopac-2023-08-10%2F[0-9a-f]+");
        HttpResponse<String> health = get(site + "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("slack");
      }
      root.setLevel(before);
    } finally {
      root.setLevel(before);
      root.detachAppender(log);
    }
    assertThat(log.list).isNotEmpty();
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains("very-secret"));
    assertThat(home.run("questions").done().out()).startsWith("There are no unanswered questions");
  }

  @Test
  void aChannelIsAnsweredFromTheCollectionItIsBoundToAndToldSo(@TempDir Path folder)
      throws Exception {
    Home home =
        Home.empty(folder)
            .holding("police/beat.pdf", "The officers said that the budget for lamps is late.")
            .holding("housing/roof.pdf", "The tenants said that the budget for lamps is late.");
    Ingest.run(home.corpus(), home.index(), false, outcome -> {});
    try (StandIn slack = new StandIn()) {
      home.set(
          settings(slack).stripTrailing()
              + "\n    collections:\n      CPOLICE: police\n      CHOUSING: housing\n");
      try (ConfigurableApplicationContext context =
          ServeCommand.application(folder, SettingsReader.read(folder)).run("--server.port=0")) {
        slack.line().awaitConnections(1);

        assertThat(asked(slack, "CPOLICE"))
            .contains("officers", "Searched 1 paper of “police”", "beat")
            .doesNotContain("tenants", "roof");
        assertThat(asked(slack, "CHOUSING"))
            .contains("tenants", "Searched 1 paper of “housing”", "roof")
            .doesNotContain("officers", "beat");
        assertThat(asked(slack, "CANY"))
            .contains("officers", "tenants", "Searched 2 papers,", "beat", "roof");
        assertThat(context.isRunning()).isTrue();
      }
    }
  }

  /// The blocks of the answer, and the text that stands for them, in a channel.
  private static String asked(StandIn slack, String channel) {
    String question = "<@U0PINCITE> what was said about the budget for lamps?";
    slack.line().send("events_api", Payload.json(Payload.mention(channel, "U1", question)));
    StandIn.Call post = slack.posts(channel, 1).getFirst();
    return post.argument("blocks") + post.argument("text");
  }

  @Test
  void startsBySocketModeAloneWhileSlackIsAwayAndIsNotWell(@TempDir Path folder) throws Exception {
    Home home = Home.empty(folder).holding("letter.pdf", "The budget is fixed.");
    Ingest.run(home.corpus(), home.index(), false, outcome -> {});
    try (StandIn away = new StandIn()) {
      home.set(
          """
          pincite:
            slack:
              bot-token: %s
              app-token: %s
              api-url: %s
          """
              .formatted(StandIn.BOT_TOKEN, StandIn.APP_TOKEN, away.apiUrl()));
    }
    try (ConfigurableApplicationContext context =
        ServeCommand.application(folder, SettingsReader.read(folder)).run("--server.port=0")) {
      String health =
          "http://127.0.0.1:%s/actuator/health"
              .formatted(context.getEnvironment().getRequiredProperty("local.server.port"));
      int status = get(health).statusCode();
      for (int tries = 0; status == 200 && tries < 1_000; tries++) {
        status = get(health).statusCode();
      }

      assertThat(status).isEqualTo(503);
      assertThat(get(health).body()).contains("DOWN").doesNotContain("slack");
    }
  }

  private static String settings(StandIn slack) {
    return """
    pincite:
      address: https://pincite.example.org
      slack:
        bot-token: %s
        app-token: %s
        signing-secret: %s
        api-url: %s
    """
        .formatted(StandIn.BOT_TOKEN, StandIn.APP_TOKEN, StandIn.SIGNING_SECRET, slack.apiUrl());
  }

  private static HttpResponse<String> signed(String site, String event)
      throws IOException, InterruptedException {
    byte[] body = event.getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(Instant.now().getEpochSecond());
    return send(
        HttpRequest.newBuilder(URI.create(site + "/slack/events"))
            .header("Content-Type", "application/json")
            .header("X-Slack-Request-Timestamp", now)
            .header("X-Slack-Signature", Office.sign(now, body, StandIn.SIGNING_SECRET))
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
