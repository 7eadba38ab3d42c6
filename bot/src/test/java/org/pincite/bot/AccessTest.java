package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.Served.PERSON;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.Office;
import org.pincite.bot.slack.Payload;
import org.pincite.bot.slack.StandIn;
import org.pincite.indexer.ingest.Ingest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who is let in where tokens are set, by the whole server.
class AccessTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = "fedcba9876543210fedcba9876543210";
  private static final String[] SHOWN = {"Authorization", "Bearer " + TOKEN};

  private Home home;

  @BeforeEach
  void index(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("minutes/letter.pdf", "The budget for lamps is fixed.");
    home.write("secrets/token", TOKEN + "\n");
    home.write("secrets/other", OTHER + "\n");
    Ingest.run(home.corpus(), home.index(), false, outcome -> {});
  }

  @Test
  void whereNothingIsSetEverybodyOnThisMachineIsAnswered() throws IOException {
    try (Served served = serve("pincite: {}\n")) {
      assertThat(served.get("/", PERSON).statusCode()).isEqualTo(200);
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(200);
      assertThat(served.get("/actuator/prometheus").statusCode()).isEqualTo(404);
      assertThat(served.context().containsBean("springSecurityFilterChain")).isFalse();
    }
  }

  @Test
  void whoeverShowsATokenIsAnsweredAndNobodyElseIs() throws IOException {
    try (Served served = withTokens("")) {
      HttpResponse<String> unknown = served.get("/api/documents");
      problem(
          unknown, 401, "Pincite wants a token here: expected the header Authorization: Bearer …");
      assertThat(unknown.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(unknown.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(unknown.headers().firstValue("Set-Cookie")).isEmpty();
      HttpResponse<String> wrong =
          served.get("/api/documents", "Authorization", "Bearer " + TOKEN + "0");
      problem(wrong, 401, "the token is none of those that are set");
      assertThat(wrong.headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer error=\"invalid_token\"");
      for (String path : new String[] {"/", "/v3/api-docs", "/actuator", "/nowhere", "/error"}) {
        assertThat(served.get(path, PERSON).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(served.get("/pincite.css").statusCode()).isEqualTo(200);

      assertThat(served.get("/api/documents", SHOWN).statusCode()).isEqualTo(200);
      assertThat(served.get("/api/documents", "authorization", "bearer " + OTHER).statusCode())
          .isEqualTo(200);
      HttpResponse<String> answer =
          served.post("/api/ask", "application/json", "{\"question\": \"lamps\"}", SHOWN);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void howProgramsAreRefusedIsDescribed() throws IOException {
    try (Served served = withTokens("")) {
      JsonNode api = JsonMapper.shared().readTree(served.get("/v3/api-docs", SHOWN).body());

      assertThat(api.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
      assertThat(api.path("paths"))
          .allSatisfy(path ->
              assertThat(path)
                  .allSatisfy(operation ->
                      assertThat(operation.path("responses").propertyNames())
                          .contains("401", "429")));
    }
  }

  @Test
  void anIdWithASlashIsTakenAsItIsWithoutAccess() throws IOException {
    try (Served served = withTokens("")) {
      problem(
          served.get("/api/documents/a%2Fb%5Cc%3Bd%25e%2e", SHOWN),
          404,
          "no paper has the id \"a/b\\c;d%e.\": ./pincite index and /api/documents list the ids");
    }
  }

  @Test
  void whetherTheServerIsWellIsSaidToEverybodyWithoutDetail() throws IOException {
    try (Served served = withTokens("")) {
      HttpResponse<String> health = served.get("/actuator/health");

      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body())
          .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
      assertThat(served.get("/actuator/health/ping").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void metricsAreThereWhereTheyAreSetAndForThoseWhoAreKnown() throws IOException {
    try (Served served = withTokens("  metrics: true\n")) {
      assertThat(served.get("/actuator/prometheus").statusCode()).isEqualTo(401);
      assertThat(served.get("/actuator/prometheus", SHOWN).body())
          .contains("jvm_memory_used_bytes");
      assertThat(served.get("/actuator/env", SHOWN).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anotherSitesPageAsksNothing() throws IOException {
    try (Served served = withTokens("")) {
      HttpResponse<String> refused =
          served.post(
              "/api/ask",
              "application/json",
              "{\"question\": \"lamps\"}",
              "Authorization",
              "Bearer " + TOKEN,
              "Sec-Fetch-Site",
              "cross-site");

      problem(refused, 403, "a page of another site sent this: expected a page of Pincite's");
    }
  }

  @Test
  void anAddressThatSendsTooManyRequestsIsToldWhenToComeBack() throws IOException {
    try (Served served = withTokens("    requests-a-minute: 3\n")) {
      for (int i = 0; i < 3; i++) {
        assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
      }
      HttpResponse<String> refused =
          served.get("/api/documents", "X-Forwarded-For", "198.51.100.7", SHOWN[0], SHOWN[1]);

      problem(refused, 429, "too many requests from 127.0.0.1: expected at most 3 a minute");
      assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
          .isBetween(1L, 20L);
      assertThat(served.get("/actuator/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void behindAProxyThatIsNamedThoseCountForWhomItSpeaks() throws IOException {
    try (Served served = withTokens("    requests-a-minute: 1\n    proxies: 127.0.0.1\n")) {
      assertThat(through(served, "198.51.100.7").statusCode()).isEqualTo(200);
      assertThat(through(served, "198.51.100.7").statusCode()).isEqualTo(429);
      assertThat(through(served, "203.0.113.9, 198.51.100.7").statusCode()).isEqualTo(429);
      HttpResponse<String> other = through(served, "198.51.100.8");
      assertThat(other.statusCode()).isEqualTo(200);
      assertThat(other.headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
    }
  }

  @Test
  void whoIsNoProxyIsNotBelieved() throws IOException {
    try (Served served = withTokens("    proxies: 198.51.100.1\n")) {
      HttpResponse<String> response = through(served, "198.51.100.7");

      assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
  }

  @Test
  void whatSlackSignsNeedsNoToken() throws Exception {
    try (StandIn slack = new StandIn();
        Served served =
            withTokens(
                """
                    requests-a-minute: 1
                  slack:
                    bot-token: %s
                    signing-secret: %s
                    api-url: %s
                """
                    .formatted(StandIn.BOT_TOKEN, StandIn.SIGNING_SECRET, slack.apiUrl()))) {
      String event = Payload.json(Payload.mention("C1", "U1", "<@U0PINCITE> lamps?"));
      String now = Long.toString(Instant.now().getEpochSecond());
      byte[] body = event.getBytes(StandardCharsets.UTF_8);
      String signature = Office.sign(now, body, StandIn.SIGNING_SECRET);

      for (int i = 0; i < 3; i++) {
        assertThat(
                served
                    .post(
                        "/slack/events",
                        "application/json",
                        event,
                        "X-Slack-Request-Timestamp",
                        now,
                        "X-Slack-Signature",
                        signature)
                    .statusCode())
            .isEqualTo(200);
      }
      assertThat(served.post("/slack/events", "application/json", event, SHOWN).statusCode())
          .isEqualTo(401);
    }
  }

  private static HttpResponse<String> through(Served served, String sender) {
    return served.get(
        "/api/documents",
        "X-Forwarded-For",
        sender,
        "X-Forwarded-Proto",
        "https",
        SHOWN[0],
        SHOWN[1]);
  }

  private static void problem(HttpResponse<String> response, int status, String detail) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JsonMapper.shared().readTree(response.body()).path("detail").asString())
        .isEqualTo(detail);
  }

  private Served withTokens(String more) throws IOException {
    return serve(
        """
        pincite:
          access:
            token-file: secrets/token
            token-files:
              intranet: secrets/other
        """
            + more);
  }

  private Served serve(String yaml) throws IOException {
    home.set(yaml);
    return Served.start(home, 0);
  }
}
